package homeport.cobol.source;

import java.util.AbstractList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A list whose elements are kept as columns, and of which none is an object until it is asked for.
///
/// @param <E> what an element is when it is asked for
public abstract class ColumnList<E> extends AbstractList<E> {
  /// Elements that were asked for lately, by the low bits of their index: a parser asks for the one
  /// it stands at many times.
  private static final int LATELY = 8;

  private final WordColumns columns = new WordColumns();
  private final @Nullable Object[] lately = new Object[LATELY];
  private final int[] latelyAt = new int[LATELY];

  protected ColumnList() {
    Arrays.fill(latelyAt, -1);
  }

  /// The properties of the elements, to look at one without making it.
  public final WordColumns columns() {
    return columns;
  }

  /// Makes an element.
  protected abstract E make(int index);

  @Override
  @SuppressWarnings("unchecked") // only what `make` gave is in there
  public final E get(int index) {
    int slot = index & (LATELY - 1);
    Object known = lately[slot];
    if (known != null && latelyAt[slot] == index) {
      return (E) known;
    }
    E made = make(index);
    lately[slot] = made;
    latelyAt[slot] = index;
    return made;
  }

  @Override
  public final int size() {
    return columns.size();
  }
}
