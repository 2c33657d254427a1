package homeport.console.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form that was sent with a file (RFC 7578).
///
/// @param fields the values that are no file
/// @param fileName as the browser says it, for people only
@SuppressWarnings("ArrayRecordComponent") // handed to the gate as it came
public record Upload(Fields fields, String fileName, byte[] file) {
  private static final Pattern BOUNDARY =
      Pattern.compile("multipart/form-data;.*boundary=\"?([!-~&&[^\";,]]{1,70})\"?.*");
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]{0,200})\"");
  private static final Pattern FILE = Pattern.compile("\\bfilename=\"([^\"]{0,500})\"");
  private static final int PARTS_MAX = 20;
  private static final int VALUE_MAX = 4_096;

  /// @param type the request's content type
  static Upload parse(String type, byte[] body) throws WebProblem {
    Matcher matcher = BOUNDARY.matcher(type);
    if (!matcher.matches()) {
      throw WebProblem.malformed("the form has no boundary");
    }
    byte[] mark = ("\r\n--" + matcher.group(1)).getBytes(StandardCharsets.US_ASCII);
    Map<String, String> values = new LinkedHashMap<>();
    String fileName = "";
    byte[] file = {};
    // The first boundary has no line end before it.
    int at = find(body, Arrays.copyOfRange(mark, 2, mark.length), 0) + mark.length - 2;
    for (int parts = 0; ; parts++) {
      if (at < mark.length - 2 || parts > PARTS_MAX || at + 2 > body.length) {
        throw WebProblem.malformed("the form is not whole");
      }
      if (body[at] == '-' && body[at + 1] == '-') {
        return new Upload(new Fields(values), fileName, file);
      }
      int head = at + 2;
      int content = find(body, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII), at) + 4;
      int end = find(body, mark, content - 2);
      if (content < 4 || end < 0) {
        throw WebProblem.malformed("the form is not whole");
      }
      end = Math.max(end, content);
      String heading = new String(body, head, Math.max(0, content - head), StandardCharsets.UTF_8);
      Matcher name = NAME.matcher(heading);
      Matcher named = FILE.matcher(heading);
      if (named.find()) {
        fileName = named.group(1);
        file = Arrays.copyOfRange(body, content, end);
      } else if (name.find()) {
        if (end - content > VALUE_MAX) {
          throw WebProblem.malformed("a value is too long");
        }
        values.put(name.group(1), new String(body, content, end - content, StandardCharsets.UTF_8));
      }
      at = end + mark.length;
    }
  }

  /// Where the pattern stands at or after a place, or -1 less whatever makes the sum negative.
  private static int find(byte[] in, byte[] wanted, int from) {
    outer:
    for (int i = Math.max(0, from); i <= in.length - wanted.length; i++) {
      for (int j = 0; j < wanted.length; j++) {
        if (in[i + j] != wanted[j]) {
          continue outer;
        }
      }
      return i;
    }
    return Integer.MIN_VALUE / 2;
  }
}
