package homeport.runtime.xml;

import homeport.data.XmlCharacters;

/// The characters of a document that have come so far, and where reading stands among them.
final class XmlInput {
  private final boolean ebcdic;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private Reading reading = Reading.TEXT;

  XmlInput(boolean ebcdic) {
    this.ebcdic = ebcdic;
  }

  /// What is being read, for the code of a document that ends there.
  enum Reading {
    TEXT,
    TAG,
    COMMENT,
    INSTRUCTION,
    CDATA,
    REFERENCE,
    DECLARATION
  }

  /// More text is needed.
  static final class Incomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Incomplete() {
      super("the text ends here", null, false, false);
    }
  }

  /// The document is not well formed.
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient XmlFault fault;

    Malformed(XmlFault fault) {
      super(fault.name(), null, false, false);
      this.fault = fault;
    }

    XmlFault fault() {
      return fault;
    }
  }

  /// More text; what has been read is not kept.
  void add(String more) {
    text.delete(0, at);
    at = 0;
    text.append(more);
  }

  Malformed malformed(XmlFault fault) {
    return new Malformed(fault);
  }

  Reading reading() {
    return reading;
  }

  void reading(Reading what) {
    reading = what;
  }

  int at() {
    return at;
  }

  void back(int to) {
    at = to;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /// All that there is.
  String all() {
    return text.toString();
  }

  /// What has been read of the segment, and the character that reading stands on.
  String before(int most) {
    int end = Math.min(at + 1, text.length());
    return text.substring(Math.max(0, end - most), end);
  }

  String from(int start) {
    return text.substring(start, at);
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    if (at + ahead >= text.length()) {
      throw new Incomplete();
    }
    return text.charAt(at + ahead);
  }

  char next() {
    char c = peek();
    at++;
    return c;
  }

  /// The next character, of one `char` or two.
  int nextCodePoint() {
    char c = next();
    if (!Character.isHighSurrogate(c)) {
      return c;
    }
    char low = next();
    return Character.isLowSurrogate(low) ? Character.toCodePoint(c, low) : c;
  }

  /// True when the text goes on so; a text that ends within it is incomplete.
  boolean startsWith(String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (at + i >= text.length()) {
        throw new Incomplete();
      }
      if (text.charAt(at + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean accept(String wanted) {
    boolean there = startsWith(wanted);
    if (there) {
      at += wanted.length();
    }
    return there;
  }

  /// The text up to a mark, which is taken too.
  String until(String mark) {
    int end = text.indexOf(mark, at);
    if (end < 0) {
      throw new Incomplete();
    }
    String before = text.substring(at, end);
    at = end + mark.length();
    return before;
  }

  /// Waits until a mark has come.
  void await(String mark) {
    if (text.indexOf(mark, at) < 0) {
      throw new Incomplete();
    }
  }

  boolean isSpace(char c) {
    return XmlCharacters.isSpace(c) || (ebcdic && c == '\u0085');
  }

  /// Passes over white space.
  ///
  /// @return whether there was any
  boolean skipSpace() {
    int from = at;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at > from;
  }

  /// A name with or without a prefix; what it must not begin with is a fault of its place.
  String name(XmlFault start) {
    int from = at;
    int first = nextCodePoint();
    if (!XmlCharacters.isNameStart(first) && first != ':') {
      at = from;
      throw malformed(start);
    }
    while (true) {
      int before = at;
      int c = nextCodePoint();
      if (!XmlCharacters.isNamePart(c) && c != ':') {
        at = before;
        return text.substring(from, at);
      }
    }
  }

  /// What ends a line in the document's own code, in place of each end of line (Extensible Markup
  /// Language 1.0, "End-of-Line Handling"; A-0921).
  String lines(String content) {
    if (content.indexOf('\r') < 0 && (!ebcdic || content.indexOf('\n') < 0)) {
      return content;
    }
    String one = content.replace("\r\n", "\n");
    if (ebcdic) {
      return one.replace("\r\u0085", "\n").replace('\r', '\n').replace('\n', '\u0085');
    }
    return one.replace('\r', '\n');
  }
}
