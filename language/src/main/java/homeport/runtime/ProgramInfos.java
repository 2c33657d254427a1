package homeport.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// [ProgramInfo] as bytes, which lie beside a program's class as the resource `NAME.info` and are
/// read when somebody asks.
public final class ProgramInfos {
  private static final int VERSION = 2;

  private ProgramInfos() {}

  /// The name of a program's resource.
  public static String resource(String className) {
    return className + ".info";
  }

  static ProgramInfo of(Class<?> program) {
    try (InputStream in = program.getResourceAsStream(resource(program.getName()))) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource(program.getName()));
      }
      return decode(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] encode(ProgramInfo info) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(VERSION);
      out.writeUTF(info.programName());
      out.writeUTF(info.codepage());
      out.writeUTF(info.sourceFile());
      out.writeInt(info.mainLines());
      out.writeInt(info.copies().size());
      for (ProgramInfo.CopiedLines copy : info.copies()) {
        out.writeInt(copy.from());
        out.writeInt(copy.count());
        out.writeUTF(copy.file());
        out.writeInt(copy.copiedAt());
      }
      out.writeInt(info.items().size());
      for (ProgramInfo.Item item : info.items()) {
        write(out, item);
      }
      out.writeInt(info.paragraphs().size());
      for (ProgramInfo.Paragraph paragraph : info.paragraphs()) {
        out.writeUTF(paragraph.name());
        out.writeInt(paragraph.line());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, ProgramInfo.Item item) throws IOException {
    out.writeUTF(item.name());
    out.writeInt(item.area());
    out.writeInt(item.offset());
    out.writeInt(item.length());
    out.writeInt(item.span());
    out.writeInt(item.stride());
    out.writeUTF(item.picture());
    String ddName = item.ddName();
    out.writeUTF(ddName == null ? "" : ddName);
  }

  /// @throws IllegalArgumentException for bytes of another version
  public static ProgramInfo decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != VERSION) {
        throw new IllegalArgumentException("program information of another version");
      }
      String name = in.readUTF();
      String codepage = in.readUTF();
      String source = in.readUTF();
      int mainLines = in.readInt();
      List<ProgramInfo.CopiedLines> copies = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        copies.add(
            new ProgramInfo.CopiedLines(in.readInt(), in.readInt(), in.readUTF(), in.readInt()));
      }
      List<ProgramInfo.Item> items = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        items.add(item(in));
      }
      List<ProgramInfo.Paragraph> paragraphs = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        paragraphs.add(new ProgramInfo.Paragraph(in.readUTF(), in.readInt()));
      }
      return new ProgramInfo(name, codepage, source, mainLines, copies, items, paragraphs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProgramInfo.Item item(DataInputStream in) throws IOException {
    return new ProgramInfo.Item(
        in.readUTF(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readUTF(),
        emptyAsNull(in.readUTF()));
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
