package homeport.runtime;

import homeport.data.Binary;

/// What compiled programs do with addresses: ADDRESS OF, SET ADDRESS OF, procedure pointers
/// (Enterprise COBOL 6.4 Language Reference, "ADDRESS OF", "SET statement", formats 5 and 6).
public final class Pointers {
  private static final int UNREACHED = 0x7F00_0000;

  private Pointers() {}

  /// ADDRESS OF an item.
  public static long addressOf(CobolProgram program, byte[] bytes, int offset, int length) {
    return program.unit().addresses().address(bytes, offset) & 0xFFFF_FFFFL;
  }

  /// The array that a LINKAGE item at an address lies in. An address that leads nowhere gives no
  /// error here, as on IBM: touching the item is S0C4, and ADDRESS OF gives the address back.
  public static byte[] array(CobolProgram program, long address) {
    byte[] found = program.unit().addresses().find((int) address);
    return found == null ? ProgramParts.NOWHERE : found;
  }

  /// The offset in that array.
  public static int offset(CobolProgram program, long address) {
    AddressSpace addresses = program.unit().addresses();
    byte[] found = addresses.find((int) address);
    if (found != null) {
      return addresses.offset((int) address, found);
    }
    // Offsets close to the greatest int would overflow to ones that lead somewhere.
    return (int) address >= UNREACHED ? (int) address | Integer.MIN_VALUE : (int) address;
  }

  /// Storage is given back, with what its dynamic-length items hold; what its addresses lead to is
  /// undefined from here on.
  public static void release(CobolProgram program, byte[] array) {
    AddressSpace addresses = program.unit().addresses();
    if (!addresses.isEmpty()) {
      addresses.release(array);
    }
    program.unit().dynamicItems().release(array);
  }

  /// ALLOCATE: the address of new storage; NULL for no bytes, and for more than there can be
  /// (Enterprise COBOL 6.4 Language Reference, "ALLOCATE statement"; A-6103).
  public static int allocate(CobolProgram program, long bytes) {
    return bytes <= 0 || bytes > StorageServices.STORAGE_MAX
        ? 0
        : program.unit().addresses().obtained(CobolProgram.storage((int) bytes));
  }

  /// FREE: a pointer to allocated storage becomes NULL; any other stays, and nothing is released.
  public static void free(CobolProgram program, byte[] pointer, int offset, int length) {
    AddressSpace addresses = program.unit().addresses();
    byte[] storage = addresses.obtainedAt((int) Binary.load(pointer, offset, 4, true));
    if (storage != null) {
      addresses.release(storage);
      Binary.store(pointer, offset, 4, 0);
    }
  }

  /// SET procedure-pointer TO ENTRY: the program is found now.
  public static long entry(CobolProgram program, byte[] name, int offset, int length, int form) {
    CalledName wanted = CalledName.of(FileVerbs.text(program, name, offset, length), form);
    boolean known =
        Services.find(wanted.external()) != null || program.unit().target(program, wanted) != null;
    if (!known) {
      Call.notFound(program, name, offset, length);
    }
    boolean inner = Contained.find(program, wanted.contained()) != null;
    return program.unit().addresses().ofProgram(inner ? wanted.contained() : wanted.external());
  }

  /// The name of the program that a procedure pointer leads to.
  static String programAt(CobolProgram caller, byte[] pointer, int offset) {
    int address = (int) Binary.load(pointer, offset, 4, true);
    String name = caller.unit().addresses().programAt(address);
    if (name == null) {
      throw new Abend(
          "S0C1",
          "CALL through a procedure pointer that leads to no program: "
              + (address == 0 ? "NULL" : String.format("X'%08X'", address)));
    }
    return name;
  }
}
