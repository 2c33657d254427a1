package homeport.jcl.text;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.Arrays;

/// The text of a parameter field put together from its records, or what substitution made of it.
/// Each character knows the place in the file that it came from.
public final class FieldText {
  private final SourceFile file;
  private final String text;
  private final int[] places;
  private final int end;

  private FieldText(SourceFile file, String text, int[] places, int end) {
    this.file = file;
    this.text = text;
    this.places = places;
    this.end = end;
  }

  /// A text that stands at one place as a whole.
  public static FieldText of(String text, Span at) {
    int[] places = new int[text.length()];
    Arrays.fill(places, at.start());
    return new FieldText(at.file(), text, places, at.end());
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public char at(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  /// Where the character came from.
  int place(int index) {
    return index < places.length ? places[index] : end;
  }

  /// The place of a stretch of this text.
  public Span span(int from, int to) {
    int start = place(from);
    int last = to > from ? place(to - 1) + 1 : start;
    return file.span(start, Math.max(start, last));
  }

  public Span span() {
    return span(0, text.length());
  }

  /// A part of this text.
  public FieldText slice(int from, int to) {
    return new FieldText(
        file, text.substring(from, to), Arrays.copyOfRange(places, from, to), place(to));
  }

  @Override
  public String toString() {
    return text;
  }

  /// Puts a text together.
  public static final class Builder {
    private final SourceFile file;
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[80];
    private int end;

    /// @param end the place to show when the text is empty
    public Builder(SourceFile file, int end) {
      this.file = file;
      this.end = end;
    }

    /// A builder for a text that comes from another one's file.
    public Builder(FieldText from) {
      this(from.file, from.end);
    }

    public Builder add(char character, int place) {
      if (text.length() == places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[text.length()] = place;
      text.append(character);
      end = Math.max(end, place + 1);
      return this;
    }

    /// Copies one character with its place.
    public Builder add(FieldText from, int index) {
      return add(from.at(index), from.place(index));
    }

    /// A text that has one place as a whole, that of a symbol.
    public Builder add(String inserted, FieldText from, int index) {
      for (int i = 0; i < inserted.length(); i++) {
        add(inserted.charAt(i), from.place(index));
      }
      return this;
    }

    int length() {
      return text.length();
    }

    /// Takes the last parameter away, or the only one when a parenthesis or an apostrophe of it is
    /// open.
    void dropCut() {
      int comma = -1;
      int depth = 0;
      boolean quoted = false;
      for (int i = 0; i < text.length(); i++) {
        char character = text.charAt(i);
        quoted ^= character == '\'';
        depth += quoted || character != '(' ? 0 : 1;
        depth -= quoted || character != ')' ? 0 : 1;
        comma = !quoted && depth == 0 && character == ',' ? i : comma;
      }
      if (comma >= 0) {
        text.setLength(comma);
      } else if (depth != 0 || quoted) {
        text.setLength(0);
      }
    }

    void dropLast() {
      text.setLength(text.length() - 1);
    }

    boolean endsWith(char character) {
      return !text.isEmpty() && text.charAt(text.length() - 1) == character;
    }

    public FieldText build() {
      return new FieldText(file, text.toString(), Arrays.copyOf(places, text.length()), end);
    }
  }
}
