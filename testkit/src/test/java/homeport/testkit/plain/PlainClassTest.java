package homeport.testkit.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import homeport.testkit.Seed;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A class made plain does what it did.
class PlainClassTest {
  /// Every kind of component.
  record Everything(
      boolean a, byte b, char c, short d, int e, long f, float g, double h, @Nullable String i) {}

  record Nothing() {}

  /// Switches of several kinds; each answers with the case it took.
  static final class Switches {
    private Switches() {}

    static String types(@Nullable Object o, boolean guard) {
      return switch (o) {
        case null -> "null";
        case Integer i when guard && i > 3 -> "guarded " + i;
        case Integer i -> "integer " + i;
        case String s -> "string " + s;
        case CharSequence s -> "characters " + s.length();
        case Everything(
                boolean a,
                byte b,
                char c,
                short d,
                int e,
                long f,
                float g,
                double h,
                String i)
            when a ->
            "record " + b + c + d + e + f + g + h + i;
        case List<?> list -> "list " + list.size();
        default -> "other";
      };
    }

    static String constants(Object o) {
      return switch (o) {
        case String s when s.isEmpty() -> "empty";
        case String s -> s;
        default -> "none";
      };
    }
  }

  private static Class<?> plain(Class<?> original) throws IOException, ClassNotFoundException {
    PlainClass plain = new PlainClass(PlainClassTest.class.getClassLoader());
    byte[] made = Objects.requireNonNull(plain.of(bytes(original)));
    assertNull(plain.of(made), "twice");
    return new Loader(original.getName(), made).loadClass(original.getName());
  }

  private static byte[] bytes(Class<?> original) throws IOException {
    String file = original.getName().replace('.', '/') + ".class";
    ClassLoader loader = PlainClassTest.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(file))) {
      return in.readAllBytes();
    }
  }

  /// Defines this test's classes itself, one of them in its plain form.
  private static final class Loader extends ClassLoader {
    private final String plain;
    private final byte[] bytes;

    Loader(String plain, byte[] bytes) {
      super(PlainClassTest.class.getClassLoader());
      this.plain = plain;
      this.bytes = bytes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PlainClassTest.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try {
        byte[] its = name.equals(plain) ? bytes : bytes(super.loadClass(name, false));
        return defineClass(name, its, 0, its.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void switchesTakeTheSameCase() throws Exception {
    Class<?> made = plain(Switches.class);
    Method types = made.getDeclaredMethod("types", Object.class, boolean.class);
    types.setAccessible(true);
    Object[] objects = {null, 1, 7, "text", new StringBuilder("four"), List.of(1, 2), 2L};
    for (Object object : objects) {
      for (boolean guard : new boolean[] {false, true}) {
        assertEquals(Switches.types(object, guard), types.invoke(null, object, guard));
      }
    }
    Constructor<?> constructor =
        made.getClassLoader().loadClass(Everything.class.getName()).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    for (int i = 0; i < 10; i++) {
      Everything record = everything(Seed.of(i));
      Object theirs = constructor.newInstance(components(record));
      assertEquals(Switches.types(record, false), types.invoke(null, theirs, false));
    }
    Method constants = made.getDeclaredMethod("constants", Object.class);
    constants.setAccessible(true);
    for (Object object : new Object[] {"", "a", 3}) {
      assertEquals(Switches.constants(object), constants.invoke(null, object));
    }
  }

  @Test
  void recordsAreEqualAndHashAsBefore() throws Exception {
    Constructor<?> constructor = plain(Everything.class).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Seed seed = Seed.forTest("records made plain");
    for (int i = 0; i < 2_000; i++) {
      Everything one = everything(seed);
      Everything other = seed.oneIn(2) ? changed(one, seed) : one;
      Object plainOne = constructor.newInstance(components(one));
      Object plainOther = constructor.newInstance(components(other));
      assertEquals(one.hashCode(), plainOne.hashCode());
      assertEquals(one.equals(other), plainOne.equals(plainOther), () -> one + " " + other);
    }
    Object zero =
        constructor.newInstance(
            components(new Everything(false, (byte) 0, 'a', (short) 0, 0, 0, 0f, 0d, null)));
    Object minus =
        constructor.newInstance(
            components(new Everything(false, (byte) 0, 'a', (short) 0, 0, 0, -0f, 0d, null)));
    assertNotEquals(zero, minus);
    assertNotEquals(null, zero);
    assertNotEquals("text", zero);
  }

  @Test
  void aRecordWithoutComponents() throws Exception {
    Constructor<?> constructor = plain(Nothing.class).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    assertEquals(constructor.newInstance(), constructor.newInstance());
    assertEquals(new Nothing().hashCode(), constructor.newInstance().hashCode());
  }

  @Test
  void aClassWithNothingToDoIsLeft() throws IOException {
    byte[] bytes = bytes(Seed.class);
    assertNull(new PlainClass(PlainClassTest.class.getClassLoader()).of(bytes));
  }

  private static Everything everything(Seed seed) {
    return new Everything(
        seed.oneIn(2),
        (byte) seed.between(-128, 127),
        (char) seed.between(0, 65_535),
        (short) seed.between(-32_768, 32_767),
        (int) seed.number(9),
        seed.number(18),
        seed.oneIn(9) ? Float.NaN : seed.between(-9, 9),
        seed.oneIn(9) ? Double.NaN : seed.between(-9, 9),
        seed.oneIn(3) ? null : seed.pick("a", "b", ""));
  }

  /// The same but for one component, or for none.
  private static Everything changed(Everything e, Seed seed) {
    int which = seed.between(0, 9);
    return new Everything(
        which == 0 ? !e.a : e.a,
        which == 1 ? (byte) (e.b + 1) : e.b,
        which == 2 ? (char) (e.c + 1) : e.c,
        which == 3 ? (short) (e.d + 1) : e.d,
        which == 4 ? e.e + 1 : e.e,
        which == 5 ? e.f + 1 : e.f,
        which == 6 ? -e.g : e.g,
        which == 7 ? e.h + 1 : e.h,
        which == 8 ? e.i + "x" : e.i);
  }

  private static Object[] components(Everything e) {
    return new Object[] {e.a, e.b, e.c, e.d, e.e, e.f, e.g, e.h, e.i};
  }
}
