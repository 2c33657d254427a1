package homeport.cobol.source;

import homeport.diagnostics.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of each word of a text, an array for each property instead of an object for each
/// word: a program of 200,000 lines has more than a million words, all of which are there while its
/// tree is made, and the garbage collector would have to move every one of them.
public final class WordColumns {
  private static final int LEAST = 16;
  private static final int BITS = 12;

  /// Words of one stretch; the last stretch alone grows.
  private static final int STRETCH = 1 << BITS;

  private static final class Stretch {
    private @Nullable String[] texts = new String[LEAST];
    private @Nullable String[] spellings = new String[LEAST];
    private @Nullable SourceFile[] files = new SourceFile[LEAST];
    private int[] starts = new int[LEAST];
    private int[] ends = new int[LEAST];
    private byte[] kinds = new byte[LEAST];
    private byte[] flags = new byte[LEAST];

    void resize(int room) {
      texts = Arrays.copyOf(texts, room);
      spellings = Arrays.copyOf(spellings, room);
      files = Arrays.copyOf(files, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      kinds = Arrays.copyOf(kinds, room);
      flags = Arrays.copyOf(flags, room);
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();
  private Stretch last = new Stretch();
  private int size;

  public WordColumns() {
    stretches.add(last);
  }

  /// Adds a word.
  public void add(
      Enum<?> kind, String text, String spelling, SourceFile file, int start, int end, int flag) {
    int at = size & (STRETCH - 1);
    if (at == 0 && size > 0) {
      last = new Stretch();
      last.resize(STRETCH);
      stretches.add(last);
    } else if (at == last.texts.length) {
      last.resize(2 * at);
    }
    last.kinds[at] = (byte) kind.ordinal();
    last.texts[at] = text;
    last.spellings[at] = spelling;
    last.files[at] = file;
    last.starts[at] = start;
    last.ends[at] = end;
    last.flags[at] = (byte) flag;
    size++;
  }

  public int size() {
    return size;
  }

  private Stretch stretch(int index) {
    return stretches.get(index >> BITS);
  }

  private static int at(int index) {
    return index & (STRETCH - 1);
  }

  /// The number of the word's kind in the order of its enum.
  public int kind(int index) {
    return stretch(Objects.checkIndex(index, size)).kinds[at(index)];
  }

  public String text(int index) {
    return Objects.requireNonNull(stretch(index).texts[at(index)]);
  }

  public String spelling(int index) {
    return Objects.requireNonNull(stretch(index).spellings[at(index)]);
  }

  public SourceFile file(int index) {
    return Objects.requireNonNull(stretch(index).files[at(index)]);
  }

  public int start(int index) {
    return stretch(index).starts[at(index)];
  }

  public int end(int index) {
    return stretch(index).ends[at(index)];
  }

  public int flags(int index) {
    return stretch(index).flags[at(index)];
  }
}
