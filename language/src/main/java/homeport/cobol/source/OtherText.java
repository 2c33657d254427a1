package homeport.cobol.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a text is that is certainly no COBOL program: a file of another kind, given by mistake or
/// brought over in the wrong way. One sentence about the file says more than what is wrong with
/// each of its lines.
///
/// @param what the kind, as it goes on after "it is"
/// @param advice what to do about it
public record OtherText(String what, String advice) {
  /// So much of a text is looked at.
  private static final int LOOKED_AT = 4_096;

  /// A JCL statement: `//name operation`. In a program such a line would be a comment at best, and
  /// then its seventh character is an asterisk or a solidus.
  private static final Pattern JCL =
      Pattern.compile(
          "//[A-Z0-9@#$.]{0,17} +(JOB|EXEC|DD|PROC|SET|JCLLIB|OUTPUT|IF|INCLUDE)( .*|$)");

  /// A statement of the assembler that begins a control section or describes a map.
  private static final Pattern ASSEMBLER =
      Pattern.compile("(?m)^[A-Z@#$]?[A-Z0-9@#$]{0,7} +(CSECT|DSECT|DFHM(SD|DI|DF))(?= |$)");

  private static final String TEXT_WANTED = "give the source of a COBOL program, as text";

  /// The kind of a text, or null when it may be a program.
  public static @Nullable OtherText of(String text) {
    OtherText signed = signed(text);
    if (signed != null) {
      return signed;
    }
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (isUtf16(start)) {
      return new OtherText("UTF-16", "convert it, for example with `iconv -f UTF-16 -t UTF-8`");
    }
    if (isEbcdic(start)) {
      return new OtherText(
          "EBCDIC", "transfer it as text, or convert it with `iconv -f IBM1047 -t UTF-8`");
    }
    String line = start.stripLeading().toUpperCase(Locale.ROOT);
    if (line.startsWith("<!DOCTYPE HTML") || line.startsWith("<HTML")) {
      return new OtherText("a page of HTML", "get the file itself, not the page that shows it");
    }
    if (line.startsWith("<?XML")) {
      return new OtherText("XML", TEXT_WANTED);
    }
    return isJcl(start)
        ? new OtherText("JCL", "`homeport submit` runs a job")
        : assembler(start.toUpperCase(Locale.ROOT));
  }

  private static @Nullable OtherText assembler(String start) {
    Matcher statement = ASSEMBLER.matcher(start);
    if (!statement.find()) {
      return null;
    }
    return statement.group(1).startsWith("DFH")
        ? new OtherText("a mapset of BMS", "CICS and its maps are not here")
        : new OtherText(
            "assembler",
            "it is not compiled; docs/extensions.md says how such a program is written in Java");
  }

  /// By what the file begins with. A file that is not UTF-8 is read with a character for each byte.
  private static @Nullable OtherText signed(String text) {
    if (text.startsWith("\u001F\u008B")) {
      return new OtherText("a gzip file", "unpack it first, with `gunzip`");
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return new OtherText("a ZIP archive", "unpack it first, with `unzip`");
    }
    if (text.startsWith("\u007FELF") || text.startsWith("\u00CA\u00FE\u00BA\u00BE")) {
      return new OtherText("a compiled program", TEXT_WANTED);
    }
    if (text.startsWith("\u0002\u00C5\u00E2\u00C4")) {
      return new OtherText("an object module of the mainframe", TEXT_WANTED);
    }
    return text.startsWith("%PDF-") ? new OtherText("a PDF document", TEXT_WANTED) : null;
  }

  /// A byte order mark, or a NUL in every other place.
  private static boolean isUtf16(String start) {
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
      return true;
    }
    int[] nuls = new int[2];
    for (int i = 0; i < start.length(); i++) {
      nuls[i % 2] += start.charAt(i) == 0 ? 1 : 0;
    }
    int half = start.length() / 2;
    int most = Math.max(nuls[0], nuls[1]);
    return half > 0 && most >= half * 9 / 10 && Math.min(nuls[0], nuls[1]) <= half / 10;
  }

  /// Where the blanks are: X'40' in EBCDIC, which is an at sign elsewhere.
  private static boolean isEbcdic(String start) {
    long blanks = start.chars().filter(c -> c == '@').count();
    long others = start.chars().filter(c -> c == ' ' || c == '\n').count();
    return blanks > 0 && blanks * 12 >= start.length() && others * 50 <= blanks;
  }

  /// One of the statements that the text begins with; comments may come first.
  private static boolean isJcl(String start) {
    return start
        .lines()
        .dropWhile(String::isBlank)
        .takeWhile(line -> line.startsWith("//"))
        .anyMatch(line -> JCL.matcher(line.stripTrailing()).matches());
  }
}
