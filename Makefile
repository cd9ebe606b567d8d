# `make` lists the targets: each has its description behind ##.

JAR := target/quarkus-app/quarkus-run.jar
SOURCES := $(shell find src/main db-migrations -type f 2>/dev/null)
JDK = JAVA_HOME=$$(scripts/jdk) && export JAVA_HOME
HAS_MVN = { command -v mvn >/dev/null || { echo "Cuepress is built with Maven 3.8.7 or newer; install it (Debian: apt-get install maven) and try again." >&2; exit 1; }; }
MVN = $(HAS_MVN) && mvn --batch-mode --no-transfer-progress
# On the loopback address, where it is safe to write without a token.
LOCAL = export QUARKUS_HTTP_HOST=$${QUARKUS_HTTP_HOST:-127.0.0.1} && { [ "$$QUARKUS_HTTP_HOST" != 127.0.0.1 ] || export CUEPRESS_OPEN_WRITES=$${CUEPRESS_OPEN_WRITES:-true}; }
JAVA_OPTIONS = --enable-native-access=ALL-UNNAMED -XX:+ExitOnOutOfMemoryError

.DEFAULT_GOAL := help

.PHONY: help run aot test test-faults test-pages image-test fuzz fuzz-http mutation build dev bench format clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r target what; do printf '%-17s %s\n' "$$target" "$$what"; done

run: $(JAR) ## build and start the service with a PostgreSQL of its own and two sample episodes
	@$(JDK) && $(LOCAL) && CUEPRESS_SAMPLE=$${CUEPRESS_SAMPLE:-true} exec scripts/run $(JAR) $(JAVA_OPTIONS)

aot: $(JAR) ## record the AOT cache that makes `make run` start faster (it also does so itself)
	@$(JDK) && scripts/run --record $(JAR)

build: $(JAR) ## build target/quarkus-app/quarkus-run.jar

$(JAR): pom.xml $(SOURCES)
	@$(JDK) && $(MVN) --quiet package -DskipTests -Dspotless.check.skip && touch $@

test: ## run every test, with lints, formatting and coverage; write target/cuepress-sbom.json
	@$(JDK) && $(MVN) verify

test-faults: aot ## kill the service and stop its database during imports, and look for lost data
	@faults/run $(JAR)

image-test: $(JAR) ## build the container image without a Docker engine and run it (root on Debian)
	@scripts/image-check $(JAR)

test-pages: $(JAR) ## test the pages of the built jar in Chromium (needs Node.js 20, npm and chromium)
	@scripts/pages-check $(JAR)

fuzz: ## fuzz every reader and parser (options: scripts/fuzz)
	@$(HAS_MVN) && scripts/fuzz

fuzz-http: $(JAR) ## send the service thousands of nearly valid requests (options: scripts/fuzz-http)
	@scripts/fuzz-http $(JAR)

mutation: ## change core in small ways and count what the tests notice; slow (options: scripts/mutation)
	@$(HAS_MVN) && scripts/mutation

dev: ## start Quarkus dev mode on the data of `make run`
	@$(JDK) && $(LOCAL) && export CUEPRESS_SAMPLE=$${CUEPRESS_SAMPLE:-true} && $(HAS_MVN) && exec $$(scripts/maven-for-dev) quarkus:dev -Dspotless.check.skip

bench: ## measure every target against its comparison (options: bench/run)
	@$(HAS_MVN) && bench/run

format: ## format the code
	@$(JDK) && $(MVN) --quiet spotless:apply

clean: ## delete what was built
	@$(JDK) && $(MVN) --quiet clean
