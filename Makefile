# make run     builds and starts the service on a PostgreSQL of its own, with two sample episodes
# make test    runs every test, with lints, formatting and coverage; leaves target/cuepress-sbom.json
# make test-faults  kills the service and stops its database in the middle of imports, and looks for what was lost
# make image-test  builds the container image without a Docker engine and runs it (as root, with Debian's buildah and debootstrap)
# make test-pages  drives the pages of the built jar in Chromium (needs Node.js 20, npm and chromium)
# make fuzz    fuzzes every reader and parser for a while; scripts/fuzz has options
# make fuzz-http  sends the service thousands of requests that are nearly right; scripts/fuzz-http has options
# make mutation  changes core in small ways and counts what its tests notice; scripts/mutation takes packages, it takes long
# make build   leaves target/quarkus-app/quarkus-run.jar
# make aot     records what lets `make run` start faster, which it otherwise does itself, behind its first run
# make dev     Quarkus dev mode, on the same database as make run
# make bench   measures every target against what it is compared with; bench/run has options
# make format  formats the code
# make clean   removes what was built

JAR := target/quarkus-app/quarkus-run.jar
SOURCES := $(shell find src/main db-migrations -type f 2>/dev/null)
JDK = JAVA_HOME=$$(scripts/jdk) && export JAVA_HOME
HAS_MVN = { command -v mvn >/dev/null || { echo "Cuepress is built with Maven 3.8.7 or newer; install it (Debian: apt-get install maven) and try again." >&2; exit 1; }; }
MVN = $(HAS_MVN) && mvn --batch-mode --no-transfer-progress
JAVA_OPTIONS = --enable-native-access=ALL-UNNAMED

.PHONY: run aot test test-faults test-pages image-test fuzz fuzz-http mutation build dev bench format clean

run: $(JAR)
	@$(JDK) && CUEPRESS_SAMPLE=$${CUEPRESS_SAMPLE:-true} exec scripts/run $(JAR) $(JAVA_OPTIONS)

aot: $(JAR)
	@$(JDK) && scripts/run --record $(JAR)

build: $(JAR)

$(JAR): pom.xml $(SOURCES)
	@$(JDK) && $(MVN) --quiet package -DskipTests -Dspotless.check.skip && touch $@

test:
	@$(JDK) && $(MVN) verify

test-faults: aot
	@faults/run $(JAR)

image-test: $(JAR)
	@scripts/image-check $(JAR)

test-pages: $(JAR)
	@scripts/pages-check $(JAR)

fuzz:
	@$(HAS_MVN) && scripts/fuzz

fuzz-http: $(JAR)
	@scripts/fuzz-http $(JAR)

mutation:
	@$(HAS_MVN) && scripts/mutation

dev:
	@$(JDK) && export CUEPRESS_SAMPLE=$${CUEPRESS_SAMPLE:-true} && $(HAS_MVN) && exec $$(scripts/maven-for-dev) quarkus:dev -Dspotless.check.skip

bench:
	@$(HAS_MVN) && bench/run

format:
	@$(JDK) && $(MVN) --quiet spotless:apply

clean:
	@$(JDK) && $(MVN) --quiet clean
