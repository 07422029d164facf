/**
 * Plain English words that are also spelled like gene, cell-line or disease names. A name that is one of these must be
 * written with its own capitals to count.
 */
const words = `
ace acre act ago aid aim air all alpha also amp an and animal ant any ape apex apple arc arch are arm arms art as ask
at axis bad band bank bar bars base bat be beach bed bee best beta bid big bind bit blade blast blot bone both bow box
brain bright but by cad cage call calls camp can cap caps cape capsule car card case cast cat cats cave cell chip chips
clamp clasp clip clock coil cod cold cop cope core cow cox crest cross cube cup cut dad damage dart day deaf death delta
dim dip disc dish do dock dog dot dream drop drug dust ear early ears east eat edge egg element end ends era even eve eye
face fact fan far farm fast fat fate fear fed feel fell few fig fish fit five fix flag flame flap flash flat flex flip
flow fold for form four fun fur gain gal gap gas gate gel gem gene get gig go goat good got grid grip had hair hat have
has he heal heart heat hedge hedgehog help her here hers hid high hill him hint hip his hit hits hole hook hop hot how
hub ice id if impact in ins insert iris is it its jab jam jet joint jump keep key kid kin king kit lab lag lamp lap large
last late law lead led leg let lid lie life lift light limit line link lip lit live lock long loop lost low lung mac mad
mail man many map maps mark mask mass mast master mat match max may me med medium men met mice mid mild mind mine mink
minor mix mob mol mom more most moth mouse much mud my nail name near neck need nest net new next nick night nine node
nor norm not notch now nude null numb nut oak of off oil old on one open or our out oval over own pace pack pad pair pal
pan par park parts pass past patch paw pay pen per permit pet phase pick pie pig pilot pin pink pit plan plane plate play
plus pod pole poll pool pop pore port post pot prep prey prime pro probe pull pump push put race raft rag rain ran range rank
rap raptor rat rate raw ray red ref rel rent rest rib rich rid rim ring rip rise road rob rod role roll root rot row rub
rug run rush sac sad safe same sand sat save saw scan scar scribble sea seal see self sell set seven sex shade shake
shape sharp she shift ship shot side sign silver simple sin sip sit site six skin slap slit slow slug small smart smooth
snail so soft some son spatial spear spike spin spot spring stage star step stem still stop strap strip sub such sum sun
tab tag tail take tall tan tank tap tape target task tax tea team ten term test than that the then they thin this those
three tie tight time tin tip to toll tom too tool top torso tough track tram trap tray tree trim trio tub tube turn twist
two type up us use van vast vent very via vial view wait walk wall was wasp wave way we weak web wee wet what who why wide
will win wing wire wise wish with wolf won wound wrap yes yet you young zip
`;

const english = new Set(words.trim().split(/\s+/u));

/** True for a plain English word, in any case. */
export function isEnglish(word: string): boolean {
  return english.has(word.toLowerCase());
}

/** Units, months and other words that stand before or after numbers in any prose. */
const numbered = new Set(
  "april aug august cm dec feb fig group int jan jul july jun june kb kg march mg min ml mm nm nov oct peak sept".split(
    " ",
  ),
);

/** True for a word that a number may follow without making a name with it, in any case. */
export function isNumbered(word: string): boolean {
  return numbered.has(word.toLowerCase());
}
