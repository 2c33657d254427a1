package homeport.codegen.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.runtime.Abend;
import homeport.runtime.CobolProgram;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Numbers that are none: every kind of zoned and packed item, by what its bytes hold, by
/// operation, by NUMPROC, NUMCHECK and INVDATA. What is a data exception, what is tolerated and
/// what results is what a reading of the rules says that shares nothing with the compiler (A-0002,
/// A-0003, A-6101, A-6102; Programming Guide, "INVDATA", "Checking for incompatible data (numeric
/// class test)", "NUMCHECK").
class InvalidDataTest {
  private static final Charset EBCDIC = Charset.forName("IBM1140");
  private static final int RESULT_BYTES = 9;

  /// How an item is described.
  private enum Kind {
    ZONED("PIC 9(3)", false),
    ZONED_SIGNED("PIC S9(3)", true),
    ZONED_LEADING("PIC S9(3) SIGN LEADING", true),
    ZONED_SEPARATE("PIC S9(3) SIGN TRAILING SEPARATE", true),
    PACKED("PIC 9(3) COMP-3", false),
    PACKED_SIGNED("PIC S9(3) COMP-3", true);

    private final String description;
    private final boolean signed;

    Kind(String description, boolean signed) {
      this.description = description;
      this.signed = signed;
    }

    boolean packed() {
      return this == PACKED || this == PACKED_SIGNED;
    }

    List<String> contents() {
      List<String> all = new ArrayList<>();
      if (packed()) {
        all.addAll(List.of("4040", "0000", "FFFF", "12AC", "A23C", "1B3D", "000D", "123F"));
        for (char sign : "0456789ABCDEF".toCharArray()) {
          all.add("123" + sign);
        }
        return all;
      }
      if (this == ZONED_SEPARATE) {
        return List.of(
            "F1F2F34E",
            "F1F2F360",
            "F1F2F340",
            "F1F2F3C3",
            "4040404E",
            "F1FAF34E",
            "F0F0F060",
            "00000060",
            "F1C2F34E");
      }
      all.addAll(
          List.of("404040", "000000", "FFFFFF", "F1C1F3", "F140F3", "F1FAF3", "F1F2FA", "F0F0D0"));
      for (char zone : "049ABCDEF".toCharArray()) {
        all.add(this == ZONED_LEADING ? zone + "1F2F3" : "F1F2" + zone + "3");
      }
      return all;
    }
  }

  private enum Operation {
    MOVE("MOVE F TO N"),
    ADD("ADD 1 F GIVING N"),
    COMPARE("IF F < 5 MOVE 'LESS' TO R(1:4)"),
    ZERO("IF ZERO = F MOVE 'ZERO' TO R(1:4)"),
    CLASS("IF F NUMERIC MOVE 'NUMERIC' TO R(1:7)");

    private final String code;

    Operation(String code) {
      this.code = code;
    }
  }

  @TestFactory
  List<DynamicTest> everyKindUnderEveryOption() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (String numproc : List.of("NOPFD", "PFD")) {
        for (String more :
            List.of(
                "",
                ",NUMCHECK(ZON,PAC,ABD)",
                ",INVDATA",
                ",INVDATA(FNC)",
                ",INVDATA(NOCS)",
                ",INVDATA(FNC,NOCS)",
                ",INVDATA,NUMCHECK(ZON,PAC,ABD)")) {
          Options options = Options.of("NUMPROC(" + numproc + ")" + more);
          tests.add(DynamicTest.dynamicTest(kind + " " + options.list, () -> table(kind, options)));
        }
      }
    }
    return tests;
  }

  /// What a list of options says.
  private record Options(
      String list, boolean pfd, boolean checked, boolean byZones, boolean cleanSigns) {
    static Options of(String list) {
      return new Options(
          list,
          list.contains("(PFD"),
          list.contains("NUMCHECK"),
          list.contains("INVDATA") && !list.contains("FNC"),
          !list.contains("NOCS"));
    }
  }

  private static void table(Kind kind, Options options) {
    for (Operation operation : Operation.values()) {
      int bytes = kind.contents().getFirst().length() / 2;
      PropertyProgram program =
          new PropertyProgram(
              options.list,
              List.of(
                  "F " + kind.description,
                  "N PIC S9(8) SIGN LEADING SEPARATE",
                  "R REDEFINES N PIC X(9)"),
              List.of(operation.code),
              bytes + RESULT_BYTES);
      for (String content : kind.contents()) {
        String row = kind + " X'" + content + "' " + operation + " " + options.list;
        assertEquals(
            expected(kind, content, operation, options), run(program, content, bytes), row);
      }
    }
  }

  private static String run(PropertyProgram program, String content, int bytes) {
    byte[] area = program.area();
    int at = CobolProgram.SLACK;
    Arrays.fill(area, at, at + bytes + RESULT_BYTES, (byte) 0x40);
    System.arraycopy(HexFormat.of().parseHex(content), 0, area, at, bytes);
    try {
      program.run();
    } catch (Abend abend) {
      return abend.code();
    }
    return new String(area, at + bytes, RESULT_BYTES, EBCDIC);
  }

  private static String expected(Kind kind, String content, Operation operation, Options options) {
    boolean numeric = isNumeric(kind, content, options.pfd);
    if (operation == Operation.CLASS) {
      return padded(numeric ? "NUMERIC" : "");
    }
    if (options.checked && !numeric) {
      return "U4038";
    }
    if (options.byZones && kind == Kind.ZONED) {
      if (operation == Operation.COMPARE) {
        return padded(content.compareTo("F0F0F5") < 0 ? "LESS" : "");
      }
      if (operation == Operation.ZERO) {
        return padded(content.equals("F0F0F0") ? "ZERO" : "");
      }
    }
    boolean asItIs = !options.cleanSigns && operation != Operation.MOVE;
    Integer value = value(kind, content, kind.signed || asItIs);
    if (value == null) {
      return "S0C7";
    }
    return switch (operation) {
      case MOVE -> shown(value);
      case ADD -> shown(value + 1);
      case COMPARE -> padded(value < 5 ? "LESS" : "");
      case ZERO -> padded(value == 0 ? "ZERO" : "");
      case CLASS -> throw new AssertionError();
    };
  }

  private static String padded(String text) {
    return String.format(Locale.ROOT, "%-" + RESULT_BYTES + "s", text);
  }

  private static String shown(int value) {
    return String.format(Locale.ROOT, "%c%08d", value < 0 ? '-' : '+', Math.abs(value));
  }

  /// The sign's hexadecimal digit, `0` for a separate sign that is none.
  private static char sign(Kind kind, String content) {
    return switch (kind) {
      case ZONED, ZONED_SIGNED -> content.charAt(4);
      case ZONED_LEADING -> content.charAt(0);
      case ZONED_SEPARATE -> content.endsWith("4E") ? 'C' : content.endsWith("60") ? 'D' : '0';
      case PACKED, PACKED_SIGNED -> content.charAt(3);
    };
  }

  private static String digits(Kind kind, String content) {
    return kind.packed()
        ? content.substring(0, 3)
        : "" + content.charAt(1) + content.charAt(3) + content.charAt(5);
  }

  /// The number that PACK and a decimal instruction see; null for a data exception.
  ///
  /// @param signed the sign is looked at
  private static @org.jspecify.annotations.Nullable Integer value(
      Kind kind, String content, boolean signed) {
    String digits = digits(kind, content);
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    char sign = sign(kind, content);
    boolean hasSign = signed || kind.packed();
    if (hasSign && sign < 'A') {
      return null;
    }
    int value = Integer.parseInt(digits);
    return signed && (sign == 'B' || sign == 'D') ? -value : value;
  }

  private static boolean isNumeric(Kind kind, String content, boolean pfd) {
    String digits = digits(kind, content);
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    for (int i = 0; i < 6 && !kind.packed(); i += 2) {
      boolean signed =
          (kind == Kind.ZONED_SIGNED && i == 4) || (kind == Kind.ZONED_LEADING && i == 0);
      if (!signed && content.charAt(i) != 'F') {
        return false;
      }
    }
    char sign = sign(kind, content);
    if (!kind.signed) {
      return sign == 'F';
    }
    boolean zero = digits.equals("000");
    return pfd ? sign == 'C' || (sign == 'D' && !zero) : "CDF".indexOf(sign) >= 0;
  }
}
