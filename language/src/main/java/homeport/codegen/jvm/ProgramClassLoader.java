package homeport.codegen.jvm;

import homeport.runtime.ProgramInfos;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Defines the classes of one program, so that a program that is compiled anew or no longer needed
/// goes as a whole.
final class ProgramClassLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final EmittedProgram program;
  private final Map<String, byte[]> undefined;

  ProgramClassLoader(EmittedProgram program) {
    super("COBOL " + program.mainClass(), ProgramClassLoader.class.getClassLoader());
    this.program = program;
    this.undefined = new HashMap<>(program.classes());
  }

  /// The program's own classes are not asked of the parent first, which would look for them in
  /// every jar.
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!program.classes().containsKey(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes;
    synchronized (undefined) {
      bytes = undefined.remove(name);
    }
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    if (name.equals(ProgramInfos.resource(program.mainClass()))) {
      return new ByteArrayInputStream(program.encodedInfo());
    }
    return super.getResourceAsStream(name);
  }
}
