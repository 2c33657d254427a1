package homeport.runtime;

import homeport.data.Binary;
import java.util.Arrays;

/// The control blocks of z/OS that batch programs follow from address 0 to the names of their job,
/// their step and its DDs, because COBOL has no statement for those: PSATNEW and PSATOLD lead from
/// the prefixed save area to the task control block, TCBTIO leads from there to the task
/// input/output table (z/OS MVS Data Areas: PSA, TCB, TIOT).
///
/// ```
/// SET ADDRESS OF PSA TO NULL        PSA + X'218', X'21C'  the TCB
/// SET ADDRESS OF TCB TO ...         TCB + X'C'            the TIOT
/// SET ADDRESS OF TIOT TO ...        all of it
/// ```
///
/// Of the PSA and the TCB nothing else is there. The array of such a block begins behind the
/// block's own beginning, so the address of the block is an offset below zero in it, and touching
/// any other field is S0C4, as it is for storage that a program does not have. The slack around a
/// field holds an address that leads nowhere.
final class ControlBlocks {
  static final int PSA = 0;

  /// PSATNEW, and PSATOLD behind it: the same TCB while a task runs.
  private static final int PSATNEW = 0x218;

  private static final int TCB = 0x0075_0000;
  private static final int TCBTIO = 0xC;

  /// Where the arrays begin.
  static final int PSA_FIELDS = PSA + PSATNEW;

  static final int TCB_FIELDS = TCB + TCBTIO;
  static final int TIOT = 0x0076_0000;

  /// As long as the table may be on z/OS, 64 KB (z/OS MVS Initialization and Tuning Reference,
  /// ALLOCxx, TIOT SIZE).
  static final int TIOT_MAX = 0x1_0000;

  private static final byte NOWHERE = 0x7F;

  private ControlBlocks() {}

  static byte[] psa() {
    byte[] array = fields(8);
    Binary.store(array, CobolProgram.SLACK, 4, TCB);
    Binary.store(array, CobolProgram.SLACK + 4, 4, TCB);
    return array;
  }

  static byte[] tcb() {
    byte[] array = fields(4);
    Binary.store(array, CobolProgram.SLACK, 4, TIOT);
    return array;
  }

  static byte[] tiot(byte[] table) {
    byte[] array = CobolProgram.storage(table.length);
    System.arraycopy(table, 0, array, CobolProgram.SLACK, table.length);
    return array;
  }

  private static byte[] fields(int length) {
    byte[] array = CobolProgram.storage(length);
    Arrays.fill(array, NOWHERE);
    return array;
  }
}
