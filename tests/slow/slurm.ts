/** A SLURM of one node, which is this machine, for as long as a test needs it. Nothing of a real one is touched. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { availableParallelism, hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Slurm {
  /** What commands of SLURM need in their environment. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Gives the reason where SLURM cannot be started. */
export async function startSlurm(): Promise<Slurm | string> {
  const missing = await missingPrograms(["munged", "slurmctld", "slurmd", "sbatch", "scontrol", "sinfo"]);
  if (missing.length > 0) return `not installed: ${missing.join(", ")}`;
  const folder = await mkdtemp(join(tmpdir(), "litmark-slurm-"));
  const daemons: ChildProcess[] = [];
  const stop = async () => {
    for (const daemon of daemons.reverse()) await end(daemon);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const environment = { SLURM_CONF: await configure(folder) };
    daemons.push(startMunge(folder));
    daemons.push(start("slurmctld", ["-D", "-c"], environment), start("slurmd", ["-D"], environment));
    if (await isReady(environment)) return { environment, stop };
    await stop();
    return "its node does not become idle";
  } catch (error) {
    await stop();
    return error instanceof Error ? error.message : String(error);
  }
}

export async function missingPrograms(programs: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    programs.map((program) =>
      run("sh", ["-c", `command -v ${program}`], { env: environmentWith({}) }).then(
        () => true,
        () => false,
      ),
    ),
  );
  return programs.filter((_, i) => found[i] !== true);
}

/** Daemons stand where only root looks for programs. */
export function environmentWith(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH ?? ""}:/usr/sbin:/sbin`, ...variables };
}

function start(
  program: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(program, args, { env: environmentWith(variables), stdio: "ignore" });
}

async function end(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null) return;
  const ended = once(daemon, "exit");
  daemon.kill("SIGTERM");
  const patience = setTimeout(5000, "late", { ref: false });
  if ((await Promise.race([ended, patience])) === "late") daemon.kill("SIGKILL");
}

function startMunge(folder: string): ChildProcess {
  const files = {
    socket: "munge.socket",
    "key-file": "munge.key",
    "pid-file": "munge.pid",
    "log-file": "munge.log",
  };
  const options = Object.entries({ ...files, "seed-file": "munge.seed" }).map(
    ([option, file]) => `--${option}=${join(folder, file)}`,
  );
  return start("munged", ["--foreground", "--force", ...options], {});
}

/** Gives the place of slurm.conf. */
async function configure(folder: string): Promise<string> {
  const [controllerPort, nodePort] = await freePorts();
  const host = hostname().split(".")[0];
  const user = userInfo().username;
  for (const name of ["state", "spool"]) await mkdir(join(folder, name));
  await writeFile(join(folder, "munge.key"), randomBytes(1024), { mode: 0o400 });
  const settings = {
    ClusterName: "test",
    SlurmctldHost: `${host}(127.0.0.1)`,
    SlurmctldPort: controllerPort,
    SlurmdPort: nodePort,
    SlurmUser: user,
    SlurmdUser: user,
    AuthType: "auth/munge",
    AuthInfo: `socket=${join(folder, "munge.socket")}`,
    CryptoType: "crypto/munge",
    StateSaveLocation: join(folder, "state"),
    SlurmdSpoolDir: join(folder, "spool"),
    SlurmctldPidFile: join(folder, "slurmctld.pid"),
    SlurmdPidFile: join(folder, "slurmd.pid"),
    SlurmctldLogFile: join(folder, "slurmctld.log"),
    SlurmdLogFile: join(folder, "slurmd.log"),
    ProctrackType: "proctrack/linuxproc",
    TaskPlugin: "task/none",
    SelectType: "select/cons_tres",
    SelectTypeParameters: "CR_CPU",
    SchedulerParameters: "sched_interval=1,batch_sched_delay=0",
    JobAcctGatherType: "jobacct_gather/none",
    AccountingStorageType: "accounting_storage/none",
    MpiDefault: "none",
    ReturnToService: 2,
  };
  const node = `NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} RealMemory=3000 State=UNKNOWN`;
  const partition = `PartitionName=main Nodes=${host} Default=YES MaxTime=INFINITE State=UP`;
  const lines = [...Object.entries(settings).map(([name, value]) => `${name}=${value}`), node, partition];
  const location = join(folder, "slurm.conf");
  await writeFile(location, `${lines.join("\n")}\n`);
  return location;
}

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(async (server) => {
      await once(server.listen(0, "127.0.0.1"), "listening");
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : 0;
    }),
  );
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

/** Half a minute, on a machine where a second is usual. */
async function isReady(environment: Readonly<Record<string, string>>): Promise<boolean> {
  for (let tries = 0; tries < 120; tries++) {
    const states = await run("sinfo", ["--noheader", "-o", "%T"], {
      env: environmentWith(environment),
    }).catch(
      () => undefined, // not up yet
    );
    if (states?.stdout.trim() === "idle") return true;
    await setTimeout(250);
  }
  return false;
}
