package homeport.cobol.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchListTest {
  private static final int MANY = 5_000;

  @Test
  void isAListLikeAnother() {
    List<Integer> list = new StretchList<>();
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      assertEquals(i, list.size());
      list.add(i);
      other.add(i);
    }
    for (int i = 0; i < MANY; i += 7) {
      assertEquals(other.set(i, -i), list.set(i, -i));
    }
    assertEquals(other, list);
    assertThrows(IndexOutOfBoundsException.class, () -> list.get(MANY));
    assertThrows(IndexOutOfBoundsException.class, () -> list.set(-1, 0));
  }
}
