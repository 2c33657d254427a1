package homeport.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A coded character set by its number, as DISPLAY-OF and NATIONAL-OF take one: an EBCDIC page, or
/// a page of another kind (Language Reference, "DISPLAY-OF").
public final class Ccsid {
  /// Numbers whose character set has another name in the JDK.
  private static final Map<Long, String> NAMES =
      Map.ofEntries(
          Map.entry(367L, "US-ASCII"),
          Map.entry(813L, "ISO-8859-7"),
          Map.entry(819L, "ISO-8859-1"),
          Map.entry(878L, "KOI8-R"),
          Map.entry(912L, "ISO-8859-2"),
          Map.entry(915L, "ISO-8859-5"),
          Map.entry(916L, "ISO-8859-8"),
          Map.entry(920L, "ISO-8859-9"),
          Map.entry(923L, "ISO-8859-15"),
          Map.entry(932L, "x-IBM943"),
          Map.entry(936L, "GBK"),
          Map.entry(954L, "EUC-JP"),
          Map.entry(1089L, "ISO-8859-6"),
          Map.entry(1208L, "UTF-8"),
          Map.entry(1386L, "GBK"),
          Map.entry(1392L, "GB18030"),
          Map.entry(5488L, "GB18030"));

  private static final Map<Long, Ccsid> KNOWN = new ConcurrentHashMap<>();

  private final @Nullable CodePage page;
  private final Charset charset;

  private Ccsid(@Nullable CodePage page, Charset charset) {
    this.page = page;
    this.charset = charset;
  }

  /// The character set of that number, or null when it is not known here.
  public static @Nullable Ccsid find(long number) {
    Ccsid known = KNOWN.get(number);
    if (known == null && number > 0 && number <= 65_535) {
      known = make(number);
      if (known != null) {
        KNOWN.put(number, known);
      }
    }
    return known;
  }

  private static @Nullable Ccsid make(long number) {
    try {
      return new Ccsid(CodePage.of(String.format("%03d", number)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      String name = NAMES.get(number);
      for (String candidate :
          name != null
              ? new String[] {name}
              : new String[] {"IBM" + number, "x-IBM" + number, "windows-" + number}) {
        if (Charset.isSupported(candidate)) {
          return new Ccsid(null, Charset.forName(candidate));
        }
      }
      return null;
    }
  }

  /// The characters of some bytes of alphanumeric or DBCS data.
  public String decode(Encoding encoding, byte[] b, int offset, int length) {
    return page == null
        ? new String(b, offset, length, charset)
        : Transcoding.decode(page, encoding, b, offset, length);
  }

  /// The bytes of some characters.
  public byte[] encode(String text) {
    return page == null ? text.getBytes(charset) : Transcoding.encode(page, text, Encoding.DISPLAY);
  }
}
