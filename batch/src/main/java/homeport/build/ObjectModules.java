package homeport.build;

import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.LoadModule;
import homeport.codegen.jvm.Programs;
import homeport.runtime.Abend;
import homeport.runtime.ProgramFactory;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Compiled programs as records: what the compiler leaves in SYSLIN, and a member of a load
/// library. A program begins with a record of eight bytes, X'02' as an object module's cards have
/// it, `HPM` in ASCII and the program's length, and goes on in as many records as it takes, the
/// last one filled up; its bytes are a load module's (docs/formats/load-module.md).
public final class ObjectModules {
  private static final int HEAD = 0x0248504D;
  private static final int HEAD_BYTES = 8;

  private ObjectModules() {}

  /// True when a program begins with this record.
  static boolean isHead(byte[] record, int length) {
    return length >= HEAD_BYTES && ByteBuffer.wrap(record).getInt() == HEAD;
  }

  /// Writes a program in records of one length.
  static void write(byte[] module, RecordSink sink, int length) throws UtilityFailure {
    byte[] record = new byte[length];
    ByteBuffer.wrap(record).putInt(HEAD).putInt(module.length);
    sink.write(record);
    for (int at = 0; at < module.length; at += length) {
      Arrays.fill(record, (byte) 0);
      System.arraycopy(module, at, record, 0, Math.min(length, module.length - at));
      sink.write(record);
    }
  }

  /// Reads the program whose first record has just been read.
  static byte[] read(RecordSource source) throws UtilityFailure {
    byte[] module = new byte[Math.max(0, ByteBuffer.wrap(source.area()).getInt(Integer.BYTES))];
    int at = 0;
    while (at < module.length) {
      if (!source.next()) {
        throw new UtilityFailure("HP4501", "an object module is cut off");
      }
      int more = Math.min(source.length(), module.length - at);
      System.arraycopy(source.area(), 0, module, at, more);
      at += more;
    }
    return module;
  }

  /// The programs in the records of a member of a load library, by their names, in their order.
  ///
  /// @param records the records, one after the other
  /// @param member as messages name it
  /// @return none when the member holds something else
  /// @throws Abend S106 when another release made them, or they are damaged
  public static SequencedMap<String, ProgramFactory> programs(List<byte[]> records, String member) {
    SequencedMap<String, ProgramFactory> programs = new LinkedHashMap<>();
    int next = 0;
    while (next < records.size() && isHead(records.get(next), records.get(next).length)) {
      int left = ByteBuffer.wrap(records.get(next++)).getInt(Integer.BYTES);
      ByteBuffer module = ByteBuffer.allocate(Math.max(0, left));
      while (module.hasRemaining() && next < records.size()) {
        byte[] record = records.get(next++);
        module.put(record, 0, Math.min(record.length, module.remaining()));
      }
      EmittedProgram program = module.hasRemaining() ? null : LoadModule.read(module.array());
      if (program == null) {
        throw new Abend(
            "S106", "load module `" + member + "` is damaged or of another release; bind it again");
      }
      programs.putIfAbsent(program.info().programName(), Programs.load(program));
    }
    return programs;
  }
}
