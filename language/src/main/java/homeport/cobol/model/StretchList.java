package homeport.cobol.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A list that grows without moving what is in it: of a large program some lists have as many
/// elements as it has words, and an array that grows leaves two times its size behind as garbage.
final class StretchList<E extends @Nullable Object> extends AbstractList<E> {
  private static final int BITS = 10;
  private static final int STRETCH = 1 << BITS;
  private static final int LEAST = 16;

  private final List<@Nullable Object[]> stretches = new ArrayList<>();
  private @Nullable Object[] last = new Object[LEAST];
  private int size;

  StretchList() {
    stretches.add(last);
  }

  @Override
  public boolean add(E element) {
    int at = size & (STRETCH - 1);
    if (at == 0 && size > 0) {
      last = new Object[STRETCH];
      stretches.add(last);
    } else if (at == last.length) {
      last = Arrays.copyOf(last, 2 * at);
      stretches.set(0, last);
    }
    last[at] = element;
    size++;
    return true;
  }

  @Override
  @SuppressWarnings("unchecked") // only elements are put in
  public E get(int index) {
    return (E) stretches.get(Objects.checkIndex(index, size) >> BITS)[index & (STRETCH - 1)];
  }

  @Override
  public E set(int index, E element) {
    E before = get(index);
    stretches.get(index >> BITS)[index & (STRETCH - 1)] = element;
    return before;
  }

  @Override
  public int size() {
    return size;
  }
}
