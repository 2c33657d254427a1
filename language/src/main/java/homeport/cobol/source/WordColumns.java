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

  /// Most words are spelt as they read and stand in the text of the word before: spellings and
  /// files have a column only in a stretch where one of them does not.
  private static final class Stretch {
    private @Nullable String[] texts;
    private @Nullable String @Nullable [] spellings;
    private final SourceFile file;
    private @Nullable SourceFile @Nullable [] files;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private byte[] flags;

    Stretch(SourceFile file, int room) {
      this.file = file;
      texts = new String[room];
      starts = new int[room];
      ends = new int[room];
      kinds = new byte[room];
      flags = new byte[room];
    }

    void resize(int room) {
      texts = Arrays.copyOf(texts, room);
      spellings = spellings == null ? null : Arrays.copyOf(spellings, room);
      files = files == null ? null : Arrays.copyOf(files, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      kinds = Arrays.copyOf(kinds, room);
      flags = Arrays.copyOf(flags, room);
    }

    @SuppressWarnings("ReferenceEquality") // an equal string that is another one is kept as it is
    void spell(int at, String spelling) {
      if (spelling == texts[at]) {
        return;
      }
      if (spellings == null) {
        spellings = new String[texts.length];
      }
      spellings[at] = spelling;
    }

    void stand(int at, SourceFile in) {
      if (in == file) {
        return;
      }
      if (files == null) {
        files = new SourceFile[texts.length];
      }
      files[at] = in;
    }

    @Nullable String spelling(int at) {
      String spelling = spellings == null ? null : spellings[at];
      return spelling == null ? texts[at] : spelling;
    }

    SourceFile file(int at) {
      SourceFile other = files == null ? null : files[at];
      return other == null ? file : other;
    }
  }

  private final List<@Nullable Stretch> stretches = new ArrayList<>();
  private @Nullable Stretch last;
  private int released;
  private int size;

  /// Adds a word.
  public void add(
      Enum<?> kind, String text, String spelling, SourceFile file, int start, int end, int flag) {
    int at = at(size);
    Stretch to = withRoom(at, file);
    to.kinds[at] = (byte) kind.ordinal();
    to.texts[at] = text;
    to.spell(at, spelling);
    to.stand(at, file);
    to.starts[at] = start;
    to.ends[at] = end;
    to.flags[at] = (byte) flag;
    size++;
  }

  private Stretch withRoom(int at, SourceFile file) {
    Stretch to = last;
    if (to == null || at == 0) {
      to = new Stretch(file, size == 0 ? LEAST : STRETCH);
      stretches.add(to);
      last = to;
    } else if (at == to.texts.length) {
      to.resize(2 * at);
    }
    return to;
  }

  /// Lets go of words that nobody asks for any more, a stretch at a time.
  ///
  /// @param before the first word that is still wanted
  public void release(int before) {
    while (released < before >> BITS) {
      stretches.set(released++, null);
    }
  }

  public int size() {
    return size;
  }

  private Stretch stretch(int index) {
    return Objects.requireNonNull(stretches.get(index >> BITS), "let go");
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
    return Objects.requireNonNull(stretch(index).spelling(at(index)));
  }

  public SourceFile file(int index) {
    return stretch(index).file(at(index));
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
