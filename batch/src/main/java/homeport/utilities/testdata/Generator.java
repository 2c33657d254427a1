package homeport.utilities.testdata;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the records of one data set (z/OS DFSMSdfp Utilities, "IEBDG", "CREATE Statement"): fill
/// bytes, then the input record, then fields, then the picture.
final class Generator implements AutoCloseable {
  private static final byte[] NONE = {};

  private final UtilityStep step;
  private final DataSetOrder order;
  private final RecordSink sink;
  private final int length;
  private final boolean variable;
  private final Map<String, RecordSource> inputs = new HashMap<>();
  private @Nullable RecordSource lines;
  private int line;
  private long records;

  Generator(UtilityStep step, DataSetOrder order) throws UtilityFailure {
    this.step = step;
    this.order = order;
    Dcb dcb =
        switch (step.files().attributes(order.output())) {
          case Attributes.Sequential(Dcb known) -> known;
          case Attributes.Partitioned(Dcb known) -> known;
          case null, default -> Dcb.NONE;
        };
    RecordFormat recfm = dcb.recfm();
    if (recfm == null || dcb.lrecl() == 0) {
      throw new UtilityFailure("HP4302", order.output() + " needs RECFM and LRECL");
    }
    this.variable = recfm.length() == RecordFormat.Length.VARIABLE;
    this.length = variable ? dcb.lrecl() - Dcb.RDW : dcb.lrecl();
    for (DataSetOrder.Group group : order.groups()) {
      for (Creation creation : group.creations()) {
        check(creation);
      }
    }
    this.sink = RecordSink.open(step, order.output(), dcb);
  }

  /// Records written.
  long records() {
    return records;
  }

  void run() throws UtilityFailure {
    for (String input : order.inputs()) {
      inputs.put(input, RecordSource.open(step, input));
    }
    for (DataSetOrder.Group group : order.groups()) {
      for (long i = 0; i < group.times(); i++) {
        for (Creation creation : group.creations()) {
          create(creation);
        }
      }
    }
    sink.close();
  }

  private void create(Creation creation) throws UtilityFailure {
    Set<String> wanted = new HashSet<>();
    for (DataField field : creation.fields()) {
      String input = field.definition().input();
      if (input != null) {
        wanted.add(input);
      }
    }
    String input = creation.input();
    if (input != null) {
      wanted.add(input);
    }
    long most =
        creation.quantity() > 0 ? creation.quantity() : wanted.isEmpty() ? 1 : Long.MAX_VALUE;
    List<Integer> data = creation.data();
    for (long made = 0; made < most; made++) {
      Map<String, byte[]> taken = new HashMap<>();
      for (String name : wanted) {
        byte[] record = name.equals("SYSIN") ? inStream(data, made) : next(name);
        if (record == null) {
          return;
        }
        taken.put(name, record);
      }
      write(creation, taken);
    }
  }

  private byte @Nullable [] next(String name) throws UtilityFailure {
    RecordSource source = inputs.get(name);
    return source != null && source.next() ? source.record() : null;
  }

  /// A line of SYSIN with its bytes as they are.
  private byte @Nullable [] inStream(List<Integer> data, long made) throws UtilityFailure {
    if (made >= data.size()) {
      return null;
    }
    RecordSource source = lines;
    if (source == null) {
      source = RecordSource.open(step, "SYSIN");
      lines = source;
    }
    byte[] record = NONE;
    while (line < data.get((int) made) && source.next()) {
      record = source.record();
      line++;
    }
    return record;
  }

  private void write(Creation creation, Map<String, byte[]> taken) throws UtilityFailure {
    String input = creation.input();
    byte[] base = input == null ? NONE : taken.getOrDefault(input, NONE);
    boolean fieldsOnly =
        creation.fields().stream()
            .anyMatch(field -> input != null && input.equals(field.definition().input()));
    byte[] record = new byte[length];
    Arrays.fill(record, creation.fill());
    int used = 0;
    if (!fieldsOnly) {
      used = Math.min(base.length, length);
      System.arraycopy(base, 0, record, 0, used);
    }
    int at = 0;
    for (DataField field : creation.fields()) {
      DataField.Definition definition = field.definition();
      at = definition.start() >= 0 ? definition.start() : at;
      String from = definition.input();
      field.put(record, at, from == null ? NONE : taken.getOrDefault(from, NONE));
      at += definition.length();
      used = Math.max(used, at);
    }
    DataField.Definition picture = creation.picture();
    if (picture != null) {
      new DataField(picture).put(record, picture.start(), NONE);
      used = Math.max(used, picture.start() + picture.length());
    }
    sink.write(record, 0, variable && input != null && used > 0 ? used : length);
    records++;
    Set<DataField> different = new HashSet<>(creation.fields());
    different.forEach(DataField::next);
  }

  /// All fields end in the record.
  private void check(Creation creation) throws UtilityFailure {
    int at = 0;
    for (DataField field : creation.fields()) {
      DataField.Definition definition = field.definition();
      at = definition.start() >= 0 ? definition.start() : at;
      check(definition, at);
      at += definition.length();
    }
    DataField.Definition picture = creation.picture();
    if (picture != null) {
      check(picture, picture.start());
    }
  }

  private void check(DataField.Definition definition, int at) throws UtilityFailure {
    if (at + definition.length() > length) {
      throw new UtilityFailure(
          "HP4309",
          (definition.name().isEmpty() ? "the picture" : "the field " + definition.name())
              + " ends in position "
              + (at + definition.length())
              + ", and the records of "
              + order.output()
              + " have "
              + length
              + " bytes");
    }
  }

  @Override
  public void close() throws UtilityFailure {
    inputs.values().forEach(RecordSource::close);
    if (lines != null) {
      lines.close();
    }
    sink.close();
  }
}
