# Finds a JDK 25 for ./homeport and ./mvnw; read by both with `.`, so it defines and changes nothing else.
#
# jdk25: sets JDK25 to the home of a JDK 25, or returns 1. It starts no JVM and no process: a JDK says
# its version in the file `release` at its top.

is_jdk25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r jdk25_line; do
    case "$jdk25_line" in
    'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;;
    esac
  done <"$1/release"
  return 1
}

jdk25() {
  if [ -n "${JAVA_HOME-}" ] && is_jdk25 "$JAVA_HOME"; then
    JDK25=$JAVA_HOME
    return 0
  fi
  for jdk25_dir in /usr/lib/jvm/*25* /usr/java/*25* /opt/java/*25* /opt/*jdk*25* /opt/java/openjdk \
    /usr/local/openjdk-25 "${HOME-}"/.sdkman/candidates/java/25* "${HOME-}"/.jdks/*25* \
    "${HOME-}"/.local/share/mise/installs/java/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk25 "$jdk25_dir"; then
      JDK25=$jdk25_dir
      return 0
    fi
  done
  # Last, the java on the PATH: it may be a link into a JDK that lies somewhere unusual.
  jdk25_dir=$(command -v javac) || return 1
  jdk25_dir=$(readlink -f "$jdk25_dir" 2>/dev/null) || return 1
  jdk25_dir=${jdk25_dir%/bin/javac}
  is_jdk25 "$jdk25_dir" || return 1
  JDK25=$jdk25_dir
}
