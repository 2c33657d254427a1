package homeport.cobol.parse;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// The words that begin and end statements (Language Reference, "Statement categories").
final class Verbs {
  private Verbs() {}

  /// Verbs that become statements of the tree.
  static final Set<String> COMPILED =
      Set.of(
          "ACCEPT",
          "ADD",
          "ALTER",
          "CALL",
          "CANCEL",
          "CLOSE",
          "COMPUTE",
          "CONTINUE",
          "DELETE",
          "DISPLAY",
          "DIVIDE",
          "ENTRY",
          "EVALUATE",
          "EXEC",
          "EXECUTE",
          "EXIT",
          "GO",
          "GOBACK",
          "IF",
          "INITIALIZE",
          "INSPECT",
          "JSON",
          "MERGE",
          "MOVE",
          "MULTIPLY",
          "NEXT",
          "OPEN",
          "PERFORM",
          "READ",
          "RELEASE",
          "RETURN",
          "REWRITE",
          "SEARCH",
          "SET",
          "SORT",
          "START",
          "STOP",
          "STRING",
          "SUBTRACT",
          "UNSTRING",
          "WRITE",
          "XML");

  /// Verbs that are known and not compiled.
  static final Set<String> UNSUPPORTED =
      Set.of(
          "ALLOCATE",
          "DISABLE",
          "ENABLE",
          "ENTER",
          "FREE",
          "GENERATE",
          "INITIATE",
          "INVOKE",
          "PURGE",
          "READY",
          "RECEIVE",
          "RESET",
          "SEND",
          "SERVICE",
          "TERMINATE",
          "USE");

  private static final Set<String> ALL = new HashSet<>(COMPILED);

  static {
    ALL.addAll(UNSUPPORTED);
  }

  /// Words that end a statement which another word began.
  private static final Set<String> TERMINATORS =
      Set.of(
          "ELSE",
          "WHEN",
          "END-ADD",
          "END-CALL",
          "END-COMPUTE",
          "END-DELETE",
          "END-DIVIDE",
          "END-EVALUATE",
          "END-EXEC",
          "END-IF",
          "END-INVOKE",
          "END-JSON",
          "END-MULTIPLY",
          "END-PERFORM",
          "END-READ",
          "END-RETURN",
          "END-REWRITE",
          "END-SEARCH",
          "END-START",
          "END-STRING",
          "END-SUBTRACT",
          "END-UNSTRING",
          "END-WRITE",
          "END-XML");

  static boolean isVerb(String word) {
    return ALL.contains(word);
  }

  static boolean isTerminator(String word) {
    return TERMINATORS.contains(word);
  }

  /// All verbs in order, for suggestions.
  static Set<String> all() {
    return new TreeSet<>(ALL);
  }
}
