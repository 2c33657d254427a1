package homeport.runtime.markup;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes a [Part] as bytes for a compiled program's constants; [PartReader] reads them.
public final class PartWriter {
  static final int GROUP = 1;
  static final int CHARACTERS = 2;
  static final int EDITED = 3;
  static final int NUMBER = 4;
  static final int FLOATING = 5;
  static final int EXTERNAL = 6;
  static final int FLAG = 7;
  static final int NULLABLE = 8;
  static final int SKIPPED = 9;

  private final DataOutputStream out;

  private PartWriter(DataOutputStream out) {
    this.out = out;
  }

  public static byte[] bytes(Part part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new PartWriter(out).part(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void part(Part part) throws IOException {
    out.writeUTF(part.name());
    out.writeBoolean(part.exact());
    out.writeInt(part.offset());
    out.writeInt(part.length());
    out.writeInt(part.occurs());
    out.writeInt(part.stride());
    out.writeByte(part.type().ordinal());
    out.writeShort(part.suppress().size());
    for (Part.Fill fill : part.suppress()) {
      fill(fill);
    }
    content(part.content());
    onNull(part.onNull());
    out.writeInt(part.limit());
    out.writeInt(part.varying().offset());
    out.writeInt(part.varying().occurs());
    out.writeInt(part.varying().stride());
    out.writeInt(part.varying().indicator());
  }

  private void onNull(Part.OnNull onNull) throws IOException {
    out.writeBoolean(onNull.ignored());
    out.writeShort(onNull.source());
    out.writeInt(onNull.indicator());
    out.writeByte(onNull.strides().size());
    for (int stride : onNull.strides()) {
      out.writeInt(stride);
    }
    flag(onNull.values());
  }

  private void fill(Part.Fill fill) throws IOException {
    out.writeChar(fill.value());
    out.writeByte(fill.unit());
    out.writeBoolean(fill.number());
  }

  private void content(Part.Content content) throws IOException {
    switch (content) {
      case Part.Group(List<Part> parts) -> {
        out.writeByte(GROUP);
        out.writeInt(parts.size());
        for (Part part : parts) {
          part(part);
        }
      }
      case Part.Characters(boolean justified, String picture, int encoding, int characters) -> {
        out.writeByte(CHARACTERS);
        out.writeBoolean(justified);
        out.writeUTF(picture);
        out.writeByte(encoding);
        out.writeInt(characters);
      }
      case Part.Edited edited -> {
        out.writeByte(EDITED);
        edited(edited);
      }
      case Part.Number number -> {
        out.writeByte(NUMBER);
        number(number);
      }
      case Part.Floating(boolean isShort) -> {
        out.writeByte(FLOATING);
        out.writeBoolean(isShort);
      }
      case Part.External(String picture, boolean national) -> {
        out.writeByte(EXTERNAL);
        out.writeUTF(picture);
        out.writeBoolean(national);
      }
      case Part.Flag flag -> {
        out.writeByte(FLAG);
        flag(flag);
      }
      case Part.Nullable(Part.Fill fill, Part.Content of) -> {
        out.writeByte(NULLABLE);
        fill(fill);
        content(of);
      }
      case Part.Skipped _ -> out.writeByte(SKIPPED);
    }
  }

  private void edited(Part.Edited edited) throws IOException {
    out.writeUTF(edited.picture());
    out.writeUTF(edited.currencies());
    out.writeBoolean(edited.comma());
    out.writeBoolean(edited.blankWhenZero());
    out.writeBoolean(edited.national());
    out.writeByte(edited.digits());
    out.writeByte(edited.scale());
  }

  private void number(Part.Number number) throws IOException {
    out.writeByte(number.usage());
    out.writeByte(number.digits());
    out.writeByte(number.scale());
    out.writeBoolean(number.signed());
    out.writeByte(number.sign());
    out.writeByte(number.integers());
    out.writeBoolean(number.whole());
  }

  private void flag(Part.Flag flag) throws IOException {
    out.writeShort(flag.yes().size());
    for (Part.Range range : flag.yes()) {
      out.writeByte(range.low());
      out.writeByte(range.high());
    }
    out.writeByte(flag.yesValue());
    out.writeByte(flag.noValue());
  }
}
