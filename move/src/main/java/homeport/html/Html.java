package homeport.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Writes HTML. Whatever comes from outside enters as text or as an attribute's value and is
/// escaped on the way; tags and attribute names are the code's own words, which is asserted. There
/// is no way to put in markup.
public final class Html {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private final StringBuilder text = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  /// Begins a document.
  public Html doctype() {
    text.append("<!doctype html>\n");
    return this;
  }

  /// Opens an element.
  ///
  /// @param attributes names and values by turns; an empty value is a flag's
  public Html open(String tag, String... attributes) {
    tag(tag, attributes);
    open.push(tag);
    return this;
  }

  /// Closes the innermost element that is open.
  public Html close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element that has no content: `input`, `meta`.
  public Html empty(String tag, String... attributes) {
    tag(tag, attributes);
    return this;
  }

  /// An element with text in it.
  public Html element(String tag, String content, String... attributes) {
    return open(tag, attributes).text(content).close();
  }

  public Html text(String raw) {
    escape(raw);
    return this;
  }

  /// A line end, for people who read the source.
  public Html line() {
    text.append('\n');
    return this;
  }

  /// A style sheet of the code's own inside the page.
  public Html style(String sheet) {
    if (sheet.contains("<")) {
      throw new IllegalArgumentException("a style sheet has no `<`");
    }
    text.append("<style>\n").append(sheet).append("</style>");
    return this;
  }

  /// The page; every element has to be closed.
  public String end() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return text.toString();
  }

  private void tag(String tag, String... attributes) {
    assert NAME.matcher(tag).matches() : tag;
    assert attributes.length % 2 == 0 : "an attribute without its value";
    text.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      assert NAME.matcher(attributes[i]).matches() : attributes[i];
      assert !attributes[i].startsWith("on") : "no script in an attribute";
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
    text.append('>');
  }

  private void escape(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(c);
      }
    }
  }
}
