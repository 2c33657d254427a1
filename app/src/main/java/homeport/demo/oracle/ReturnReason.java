package homeport.demo.oracle;

/// Why a batch, or a line of one, goes back to its branch.
enum ReturnReason {
  B02("COUNT DISAGREES"),
  B03("AMOUNT DISAGREES"),
  L01("TYPE NOT KNOWN"),
  L02("AMOUNT NOT VALID"),
  L03("KIND NOT VALID"),
  L04("SAME ACCOUNT TWICE");

  private final String text;

  ReturnReason(String text) {
    this.text = text;
  }

  /// A record with the reason before it (copybook HSBBREJ).
  byte[] image(byte[] record) {
    return new RecordImage(25 + record.length)
        .text(name(), 3)
        .text(text, 20)
        .binary(record.length, 2)
        .bytes(record)
        .toBytes();
  }
}
