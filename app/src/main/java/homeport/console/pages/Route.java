package homeport.console.pages;

import homeport.console.people.PeopleProblem;
import homeport.console.web.Reply;
import homeport.console.web.WebProblem;
import homeport.programme.Refusal;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An address, who may come to it, and what answers there.
///
/// @param method GET or POST
/// @param pattern a path in which `*` stands for any part
record Route(String method, String pattern, Access access, Handler handler) {

  /// What answers.
  interface Handler {
    Reply answer(Visit visit) throws Refusal, WebProblem, PeopleProblem, IOException;
  }

  static Route get(String pattern, Access access, Handler handler) {
    return new Route("GET", pattern, access, handler);
  }

  static Route post(String pattern, Access access, Handler handler) {
    return new Route("POST", pattern, access, handler);
  }

  /// The parts that the pattern leaves open, or null when the path is another one. A part is what
  /// stands between two `/` of the path as it was sent; what an escape makes of it never becomes a
  /// further part.
  @Nullable List<String> match(String rawPath) {
    String[] wanted = pattern.split("/", -1);
    String[] given = rawPath.split("/", 20);
    if (wanted.length != given.length) {
      return null;
    }
    List<String> open = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].equals("*")) {
        String part = decoded(given[i]);
        if (part == null) {
          return null;
        }
        open.add(part);
      } else if (!wanted[i].equals(given[i])) {
        return null;
      }
    }
    return open;
  }

  private static @Nullable String decoded(String part) {
    try {
      String text = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
      return text.isEmpty() || text.length() > 200 ? null : text;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
