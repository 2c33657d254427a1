package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.ControlInterval;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.Extents;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.UtilityStep;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The input of REPRO and PRINT: the records of a range, one after the other.
final class RecordInput implements AutoCloseable {
  private static final int FAILED = 12;

  /// VSAM's reason code, z/OS DFSMS Macro Instructions for Data Sets: no record begins there.
  private static final int NO_RECORD_AT_ADDRESS = 32;

  private final UtilityStep step;
  private final Messages messages;
  private final String name;
  private final Attributes.@Nullable Keyed keyed;
  private final RecordFile file;
  private final Command.Range range;
  private final byte[] area = new byte[Dcb.LRECL_MAX];
  private final @Nullable EntryAddresses addresses;
  private final boolean numbered;

  /// The next record has been read already.
  private boolean ahead;

  private byte @Nullable [] lastKey;
  private long read;
  private long address;

  private RecordInput(
      UtilityStep step,
      Messages messages,
      String name,
      Attributes.@Nullable Keyed keyed,
      RecordFile file,
      Command.Range range,
      @Nullable EntryAddresses addresses,
      boolean numbered) {
    this.numbered = numbered;
    this.step = step;
    this.messages = messages;
    this.name = name;
    this.keyed = keyed;
    this.file = file;
    this.range = range;
    this.addresses = addresses;
  }

  /// The attributes of a target; null when it is not there.
  static @Nullable Attributes attributes(UtilityStep step, Command.Target target) {
    if (target.byDd()) {
      return step.files().attributes(target.name());
    }
    return step.catalog().records(target.name());
  }

  static Opened open(UtilityStep step, Command.Target target, OpenMode mode, Access access) {
    return target.byDd()
        ? step.files().open(target.name(), mode, access, Dcb.NONE)
        : step.files().openByName(target.name(), mode, access, Dcb.NONE);
  }

  /// Opens a target and goes to its first record.
  static RecordInput open(
      UtilityStep step, Messages messages, Command.Target target, Command.Range range)
      throws CommandFailure {
    Attributes attributes = attributes(step, target);
    Opened opened = open(step, target, OpenMode.INPUT, Access.SEQUENTIAL);
    Attributes.Keyed keyed = attributes instanceof Attributes.Keyed known ? known : null;
    RecordFile file = opened.file();
    if (file == null) {
      boolean empty = attributes instanceof Attributes.Cluster cluster && !cluster.loaded();
      throw notOpened(messages, target, opened, empty ? 160 : 0);
    }
    EntryAddresses addresses =
        attributes instanceof Attributes.EntrySequenced entries
            ? new EntryAddresses(interval(step, target, entries))
            : null;
    boolean numbered = attributes instanceof Attributes.Relative;
    RecordInput input =
        new RecordInput(step, messages, target.name(), keyed, file, range, addresses, numbered);
    boolean positioned = false;
    try {
      input.position();
      positioned = true;
      return input;
    } finally {
      if (!positioned) {
        int closed = file.close();
        assert closed >= 0;
      }
    }
  }

  /// The control intervals that the definition of an entry-sequenced data set asked for.
  private static int interval(
      UtilityStep step, Command.Target target, Attributes.EntrySequenced entries) {
    DdBinding binding = target.byDd() ? step.files().binding(target.name()) : null;
    String name = binding instanceof DdBinding.DataSet dataSet ? dataSet.name() : target.name();
    CatalogEntry entry = step.catalog().find(name);
    Extents extents = entry == null ? null : entry.extents();
    return extents == null || extents.interval() == 0
        ? ControlInterval.size(0, entries.recordMax())
        : extents.interval();
  }

  /// @param vsamCode VSAM's open return code; 0 when there is none for the case
  static CommandFailure notOpened(
      Messages messages, Command.Target target, Opened opened, int vsamCode) {
    messages.first("IDC3300I", "ERROR OPENING " + target.name());
    String detail = opened.detail() == null ? "status " + opened.status() : opened.detail();
    if (opened.status() == FileStatus.NO_DD) {
      messages.second("IDC3304I", "** JCL STATEMENT MISSING");
      messages.second("HP4001", "the step has no DD " + target.name());
    } else {
      if (vsamCode != 0) {
        messages.second("IDC3351I", "** VSAM OPEN RETURN CODE IS " + vsamCode);
      }
      messages.second("HP4002", detail);
    }
    return new CommandFailure(FAILED);
  }

  private CommandFailure positioning(String message, String text) {
    messages.first("IDC3302I", "ACTION ERROR ON " + name);
    messages.second(message, text);
    messages.first("IDC3006I", "FUNCTION TERMINATED DUE TO BEGINNING POSITIONING ERROR");
    return new CommandFailure(FAILED);
  }

  private void position() throws CommandFailure {
    if (range.addresses().said() && addresses == null) {
      throw positioning("HP4210", "the data set has no addresses: it is not entry-sequenced");
    }
    if (range.numbers().said() && !numbered) {
      throw positioning("HP4210", "the data set has no record numbers: it is not relative");
    }
    byte[] from = key(range.fromKey());
    lastKey = key(range.toKey());
    if (from != null) {
      int status = file.start(0, RecordFile.Position.GREATER_OR_EQUAL, from, 0, from.length);
      if (status == FileStatus.NOT_FOUND) {
        throw positioning("IDC3309I", "** RECORD " + hex(from, 0, from.length) + " NOT FOUND");
      }
      if (status != FileStatus.OK) {
        throw failed(status);
      }
    }
    for (long i = 0; i < range.skip(); i++) {
      if (!advance()) {
        return;
      }
    }
    if (range.addresses().from() >= 0) {
      toAddress(range.addresses().from());
    } else if (range.numbers().from() >= 0) {
      toNumber(range.numbers().from());
    }
  }

  /// Goes to a record by its address, which has to be the record's first byte.
  private void toAddress(long from) throws CommandFailure {
    ahead = advance();
    while (ahead && address < from) {
      ahead = advance();
    }
    if (!ahead || address > from) {
      throw positioning("IDC3351I", "** VSAM I/O RETURN CODE IS " + NO_RECORD_AT_ADDRESS);
    }
  }

  /// Goes to the record with a number, or the next one that is there.
  private void toNumber(long from) throws CommandFailure {
    ahead = advance();
    while (ahead && number() < from) {
      ahead = advance();
    }
    if (!ahead) {
      throw positioning("IDC3309I", "** RECORD " + from + " NOT FOUND");
    }
  }

  private byte @Nullable [] key(Command.@Nullable KeyValue value) throws CommandFailure {
    if (value == null) {
      return null;
    }
    byte[] bytes = value.bytes();
    String characters = value.characters();
    if (bytes == null) {
      bytes = step.codePage().encode(characters == null ? "" : characters);
    }
    if (keyed == null) {
      throw positioning("HP4210", "the data set has no keys");
    }
    if (bytes.length > keyed.keyLength()) {
      throw positioning("IDC3310I", "** KEY SUPPLIED IS LONGER THAN KEY LENGTH OF DATA SET");
    }
    return value.generic() || bytes.length == keyed.keyLength()
        ? bytes
        : Arrays.copyOf(bytes, keyed.keyLength());
  }

  /// Where a record is delivered, from offset 0.
  byte[] area() {
    return area;
  }

  int length() {
    return file.recordLength();
  }

  /// The relative record number of the record, where it has one.
  long number() {
    return file.relativeNumber();
  }

  /// The relative byte address of the record of an entry-sequenced data set; -1 of others.
  long address() {
    return addresses == null ? -1 : address;
  }

  Attributes.@Nullable Keyed keyed() {
    return keyed;
  }

  /// Reads the next record of the range.
  ///
  /// @return false behind its last
  boolean next() throws CommandFailure {
    if (range.count() >= 0 && read >= range.count() || !ahead && !advance()) {
      return false;
    }
    ahead = false;
    if (range.addresses().to() >= 0 && address > range.addresses().to()
        || range.numbers().to() >= 0 && number() > range.numbers().to()) {
      return false;
    }
    byte[] last = lastKey;
    if (last != null && keyed != null) {
      int at = keyed.keyOffset();
      if (Arrays.compareUnsigned(area, at, at + last.length, last, 0, last.length) > 0) {
        return false;
      }
    }
    read++;
    return true;
  }

  private boolean advance() throws CommandFailure {
    int status = file.readNext(area, 0, area.length);
    if (status == FileStatus.AT_END) {
      return false;
    }
    if (!FileStatus.successful(status)) {
      throw failed(status);
    }
    if (file.recordLength() > area.length) {
      messages.first("IDC3302I", "ACTION ERROR ON " + name);
      messages.second("IDC3315I", "** RECORD SIZE GREATER THAN 32760 NOT SUPPORTED");
      throw new CommandFailure(FAILED);
    }
    if (addresses != null) {
      address = addresses.next(file.recordLength());
    }
    return true;
  }

  private CommandFailure failed(int status) {
    messages.first("IDC3302I", "ACTION ERROR ON " + name);
    messages.second("HP4003", file.detail() == null ? "status " + status : file.detail());
    return new CommandFailure(FAILED);
  }

  static String hex(byte[] bytes, int at, int length) {
    return HexFormat.of().withUpperCase().formatHex(bytes, at, at + length);
  }

  @Override
  public void close() throws CommandFailure {
    int status = file.close();
    if (status != FileStatus.OK) {
      throw failed(status);
    }
  }
}
