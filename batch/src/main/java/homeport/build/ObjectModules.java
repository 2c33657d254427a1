package homeport.build;

import homeport.cobol.ExternalName;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.LoadModule;
import homeport.codegen.jvm.Programs;
import homeport.datasets.Libraries;
import homeport.runtime.ProgramFactory;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    int left = ByteBuffer.wrap(source.area()).getInt(Integer.BYTES);
    ByteArrayOutputStream module = new ByteArrayOutputStream();
    while (left > 0) {
      if (!source.next()) {
        throw new UtilityFailure("HP4501", "an object module is cut off");
      }
      int more = Math.min(source.length(), left);
      module.write(source.area(), 0, more);
      left -= more;
    }
    return module.toByteArray();
  }

  /// The programs of a member of a load library by their names, in their order.
  ///
  /// @return none when the member holds something else
  /// @throws UtilityFailure when another release made them, or they are damaged
  public static SequencedMap<String, ProgramFactory> programs(RecordSource member)
      throws UtilityFailure {
    SequencedMap<String, ProgramFactory> programs = new LinkedHashMap<>();
    while (member.next() && isHead(member.area(), member.length())) {
      EmittedProgram program = LoadModule.read(read(member));
      if (program == null) {
        throw new UtilityFailure("HP4501", "it is damaged or of another release; bind it again");
      }
      programs.putIfAbsent(program.info().programName(), Programs.load(program));
    }
    return programs;
  }

  /// The member in which a program of that name is looked for: that of its external name
  /// (Enterprise COBOL Programming Guide, "PGMNAME").
  public static String member(String program) {
    return Libraries.validMember(program) ? program : ExternalName.of(program);
  }
}
