package homeport.demo.oracle;

/// Why a transaction is refused, in the order in which HSBPOST looks.
enum Reason {
  R01("TYPE CODE NOT VALID"),
  R02("AMOUNT NOT VALID"),
  R03("DATE NOT VALID"),
  R04("ACCOUNT NOT KNOWN"),
  R05("ACCOUNT CLOSED"),
  R06("INSUFFICIENT FUNDS"),
  R07("BALANCE OVERFLOW");

  private final String text;

  Reason(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
