package homeport.codegen.jvm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A compiled program as one file, `NAME.hpm`. `docs/formats/load-module.md` has the layout. Bytes
/// in, bytes out: files are the caller's business.
public final class LoadModule {
  /// Changes whenever emitted code calls something that older runtimes lack, or the other way
  /// round.
  static final int VERSION = 8;

  private static final int MAGIC = 0x48504C4D;
  private static final int HEADER = 16;

  private LoadModule() {}

  /// The bytes of a module (docs/formats/load-module.md).
  public static byte[] write(EmittedProgram program) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(body)) {
      write(out, program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return withHeader(body.toByteArray());
  }

  private static void write(DataOutputStream out, EmittedProgram program) throws IOException {
    out.writeUTF(program.programName());
    out.writeUTF(program.mainClass());
    writeBytes(out, program.encodedInfo());
    out.writeInt(program.classes().size());
    for (Map.Entry<String, byte[]> entry : program.classes().entrySet()) {
      out.writeUTF(entry.getKey());
      writeBytes(out, entry.getValue());
    }
    out.writeBoolean(program.common());
    out.writeInt(program.contained().size());
    for (EmittedProgram inner : program.contained()) {
      write(out, inner);
    }
  }

  private static byte[] withHeader(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEADER + body.length);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(checksum(body, 0));
      out.writeInt(body.length);
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }

  /// The program, or null when the bytes are no load module, one of another version, or damaged.
  public static @Nullable EmittedProgram read(byte[] module) {
    if (module.length < HEADER) {
      return null;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(module))) {
      boolean sound =
          in.readInt() == MAGIC
              && in.readInt() == VERSION
              && in.readInt() == checksum(module, HEADER)
              && in.readInt() == module.length - HEADER;
      return sound ? body(in) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static EmittedProgram body(DataInputStream in) throws IOException {
    String programName = in.readUTF();
    String mainClass = in.readUTF();
    byte[] info = in.readNBytes(in.readInt());
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      classes.put(name, in.readNBytes(in.readInt()));
    }
    boolean common = in.readBoolean();
    List<EmittedProgram> contained = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      contained.add(body(in));
    }
    return new EmittedProgram(programName, mainClass, classes, info, common, contained);
  }
}
