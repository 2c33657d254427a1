package homeport.cobol.lex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words of other COBOL compilers, and of IBM's own before 1985, with what a program for Enterprise
/// COBOL says instead (Enterprise COBOL 6.4 Migration Guide, "Migrating from OS/VS COBOL"). They
/// are names like any other; only where one makes no sense does a message have the advice.
public final class ForeignWords {
  private static final String SCREEN =
      "IBM's ACCEPT and DISPLAY have no places on a screen; CICS and ISPF have screens";
  private static final String WHOLE = "IBM's whole numbers have a PICTURE: ";

  private static final Map<String, String> ADVICE = new HashMap<>();

  static {
    say("level 78 is not IBM's: write the value itself, or an item of level 01 with VALUE", "78");
    say("constants are not IBM's: write the value itself, or an item with VALUE", "CONSTANT");
    say("on IBM, ACCEPT and DISPLAY have no END- word: leave it out", "END-ACCEPT", "END-DISPLAY");
    say(WHOLE + "PIC S9(4) COMP-5", "BINARY-SHORT", "SIGNED-SHORT", "UNSIGNED-SHORT");
    say(WHOLE + "PIC S9(9) COMP-5", "BINARY-LONG", "BINARY-INT", "SIGNED-INT", "UNSIGNED-INT");
    say(WHOLE + "PIC S9(9) COMP-5", "BINARY-C-LONG", "SIGNED-LONG", "UNSIGNED-LONG");
    say(WHOLE + "PIC S9(18) COMP-5", "BINARY-DOUBLE", "BINARY-LONG-LONG");
    say("one byte on IBM is PIC X", "BINARY-CHAR", "COMP-X", "COMPUTATIONAL-X");
    say("IBM's unsigned packed-decimal is PIC 9(n) COMP-3", "COMP-6", "COMPUTATIONAL-6");
    say("on IBM that is COMP-1", "FLOAT-SHORT");
    say("on IBM that is COMP-2", "FLOAT-LONG");
    say("did you mean `ORGANIZATION`?", "ORGANISATION");
    say("did you mean `INITIALIZE`?", "INITIALISE");
    say("IBM's records are on disk when WRITE has ended: leave it out", "UNLOCK");
    say("Db2 has EXEC SQL COMMIT and ROLLBACK, CICS has SYNCPOINT", "COMMIT", "ROLLBACK");
    say(SCREEN, "CRT", "CURSOR", "ERASE", "HIGHLIGHT", "LOWLIGHT", "REVERSE-VIDEO", "UNDERLINE");
    say(SCREEN, "FOREGROUND-COLOR", "BACKGROUND-COLOR", "FOREGROUND-COLOUR", "AUTO", "SECURE");
    say(SCREEN + "; AT END belongs to READ, RETURN and SEARCH", "AT");
    say("EXHIBIT was OS/VS COBOL's: write DISPLAY with the name as a literal", "EXHIBIT");
    say("EXAMINE was OS/VS COBOL's: write INSPECT", "EXAMINE");
    say("TRANSFORM was OS/VS COBOL's: write INSPECT CONVERTING", "TRANSFORM");
    say("OTHERWISE was OS/VS COBOL's: write ELSE", "OTHERWISE");
    say("NOTE and REMARKS were OS/VS COBOL's: put `*` in column 7", "NOTE", "REMARKS");
    say("that was OS/VS COBOL's: write FUNCTION CURRENT-DATE, or ACCEPT FROM TIME", "TIME-OF-DAY");
    say("without FUNCTION that was OS/VS COBOL's: write FUNCTION CURRENT-DATE", "CURRENT-DATE");
  }

  private ForeignWords() {}

  private static void say(String advice, String... words) {
    for (String word : words) {
      ADVICE.put(word, advice);
    }
  }

  /// What to write instead of a word in upper case; null for one that is not known.
  public static @Nullable String advice(String word) {
    return ADVICE.get(word);
  }
}
