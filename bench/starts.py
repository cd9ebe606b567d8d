"""The time from the start of the process to its first export."""
import functools
import os
import subprocess
import time

import machine
from rows import Measured, row
from servers import Service

JAR = "target/quarkus-app/quarkus-run.jar"


@row("start", "start to first export, with an AOT cache", "without it", at_most=0.45)
def first_export(stage, round):
    cache = recorded(stage)
    return Measured(start(stage, ["-XX:AOTMode=on", "-XX:AOTCache=" + cache]), start(stage, ["-XX:AOTMode=off"]), "s")


@functools.cache
def recorded(stage):
    subprocess.run(["make", "--no-print-directory", "build"], check=True)
    cache = stage.data("cuepress.aot")
    env = {**os.environ, "JAVA_HOME": machine.java_home()}
    subprocess.run(["scripts/aot-record", JAR, cache], check=True, env=env)
    return cache


def start(stage, java):
    """On a running PostgreSQL, whose own start does not count."""
    path, database = stage.paths[0], stage.service.database()
    begin = time.monotonic()
    service = Service("start", database=database, java=java, jar=JAR)
    try:
        service.await_ready(path)
        return time.monotonic() - begin
    finally:
        service.stop()
