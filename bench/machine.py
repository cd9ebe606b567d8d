"""The machine of the run, and the programs that it needs."""
import datetime
import os
import platform
import re
import shutil
import subprocess

PACKAGES = {"nginx": "nginx-light", "wrk": "wrk", "psql": "postgresql-client", "curl": "curl"}


def install_what_is_missing():
    os.environ["PATH"] += ":/usr/sbin"  # Debian's nginx is there
    missing = [package for program, package in PACKAGES.items() if not shutil.which(program)]
    if not missing:
        return
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise SystemExit("The benchmarks need %s; install them and try again." % ", ".join(missing))
    subprocess.run(["apt-get", "update", "-qq"], check=True)
    subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], check=True)


def java_home():
    return subprocess.run(["scripts/jdk"], check=True, capture_output=True, text=True).stdout.strip()


def description():
    cpu = re.search(r"model name\s*: (.*)", _read("/proc/cpuinfo"))
    memory = re.search(r"MemTotal:\s*(\d+)", _read("/proc/meminfo"))
    return ", ".join(
        filter(
            None,
            [
                cpu and cpu[1],
                "%d cores" % os.cpu_count(),
                memory and "%.0f GiB" % (int(memory[1]) / 2**20),
                platform.system() + " " + platform.release(),
                "JDK " + re.search(r'JAVA_RUNTIME_VERSION="(.*?)"', _read(java_home() + "/release"))[1],
                _version("nginx", "-v"),
                _version("wrk", "-v"),
            ],
        )
    )


def today():
    return datetime.date.today().isoformat()


def _version(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return re.match(r"(?:nginx version: )?((?:wrk )?\S+)", done.stderr + done.stdout)[1]


def _read(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()
