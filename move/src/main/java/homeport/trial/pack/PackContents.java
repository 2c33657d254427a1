package homeport.trial.pack;

import homeport.trial.CannotTell;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The contents of a pack that has been verified.
public final class PackContents implements AutoCloseable {
  private final ZipFile zip;

  private PackContents(ZipFile zip) {
    this.zip = zip;
  }

  public static PackContents open(Path pack) throws IOException {
    return new PackContents(new ZipFile(pack.toFile()));
  }

  /// An entry's content; the caller closes it.
  ///
  /// @throws CannotTell when there is none of that name
  public InputStream read(String name) throws CannotTell, IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new CannotTell("HP6220", "the pack has no entry `" + name + "`");
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
