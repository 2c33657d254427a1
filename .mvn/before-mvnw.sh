# Read at the top of mvnw: the build runs on a JDK 25 even where the default Java is older. After an update
# of the wrapper, put that line back; until then JAVA_HOME does the same.

. "$(dirname "$0")/.mvn/jdk25.sh"
if jdk25; then
  export JAVA_HOME="$JDK25"
  # Libraries of Maven itself use what JDK 25 warns about; the option is unknown to older ones.
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
  # Where unzip is missing the wrapper would download another archive than the one whose checksum we pin.
  if ! command -v unzip >/dev/null; then
    unzip() { # [-q] ARCHIVE -d DIR, as the wrapper calls it
      [ "$1" != -q ] || shift
      (cd "$3" && "$JAVA_HOME/bin/jar" xf "$1" && set +f && chmod +x apache-maven-*/bin/mvn)
    }
  fi
fi
