package homeport.runtime.markup;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Reads what [PartWriter] has written.
final class PartReader {
  private final DataInputStream in;

  private PartReader(DataInputStream in) {
    this.in = in;
  }

  static Part part(byte[] b, int offset, int length) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(b, offset, length))) {
      return new PartReader(in).part();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Part part() throws IOException {
    return new Part(
        in.readUTF(),
        in.readBoolean(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        Part.Type.values()[in.readByte()],
        fills(),
        content(),
        onNull(),
        in.readInt(),
        new Part.Varying(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
  }

  private Part.OnNull onNull() throws IOException {
    boolean ignored = in.readBoolean();
    int source = in.readShort();
    int indicator = in.readInt();
    List<Integer> strides = new ArrayList<>();
    int count = in.readByte();
    for (int i = 0; i < count; i++) {
      strides.add(in.readInt());
    }
    return new Part.OnNull(ignored, source, indicator, strides, flag());
  }

  private List<Part.Fill> fills() throws IOException {
    List<Part.Fill> fills = new ArrayList<>();
    int count = in.readShort();
    for (int i = 0; i < count; i++) {
      fills.add(fill());
    }
    return fills;
  }

  private Part.Fill fill() throws IOException {
    return new Part.Fill(in.readChar(), in.readByte(), in.readBoolean());
  }

  private Part.Content content() throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case PartWriter.GROUP -> group();
      case PartWriter.CHARACTERS ->
          new Part.Characters(in.readBoolean(), in.readUTF(), in.readByte(), in.readInt());
      case PartWriter.EDITED ->
          new Part.Edited(
              in.readUTF(),
              in.readUTF(),
              in.readBoolean(),
              in.readBoolean(),
              in.readBoolean(),
              in.readByte(),
              in.readByte());
      case PartWriter.NUMBER ->
          new Part.Number(
              in.readByte(),
              in.readByte(),
              in.readByte(),
              in.readBoolean(),
              in.readByte(),
              in.readByte(),
              in.readBoolean());
      case PartWriter.FLOATING -> new Part.Floating(in.readBoolean());
      case PartWriter.EXTERNAL -> new Part.External(in.readUTF(), in.readBoolean());
      case PartWriter.FLAG -> flag();
      case PartWriter.NULLABLE -> new Part.Nullable(fill(), content());
      case PartWriter.SKIPPED -> new Part.Skipped();
      default -> throw new IOException("no content " + kind);
    };
  }

  private Part.Group group() throws IOException {
    List<Part> parts = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      parts.add(part());
    }
    return new Part.Group(parts);
  }

  private Part.Flag flag() throws IOException {
    List<Part.Range> yes = new ArrayList<>();
    int count = in.readShort();
    for (int i = 0; i < count; i++) {
      yes.add(new Part.Range(in.readByte(), in.readByte()));
    }
    return new Part.Flag(yes, in.readByte(), in.readByte());
  }
}
