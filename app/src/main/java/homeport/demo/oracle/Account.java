package homeport.demo.oracle;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/// One account of the master (copybook HSBACCT). What posting changes is not final.
final class Account {
  static final int LENGTH = 128;

  /// As the record has it.
  enum Status {
    ACTIVE("A"),
    DORMANT("D"),
    CLOSED("C");

    private final String letter;

    Status(String letter) {
      this.letter = letter;
    }
  }

  /// The kinds of posting counted in an account, in the order of the record.
  enum Activity {
    CREDIT,
    DEBIT,
    ADJUSTMENT
  }

  /// How often and how much.
  record Tally(int count, BigDecimal amount) {
    static final Tally NONE = new Tally(0, BigDecimal.ZERO);

    Tally plus(BigDecimal more) {
      return new Tally(count + 1, amount.add(more));
    }
  }

  private final AccountKey key;
  private final int customer;
  private final String surname;
  private final String given;
  private final int opened;
  private final BigDecimal limit;
  private final Map<Activity, Tally> activity = new EnumMap<>(Activity.class);
  private Status status;
  private int lastDate;
  private BigDecimal balance;
  private BigDecimal feesOfYear;
  private int transactionCount;
  private BigDecimal interest;
  private boolean interestOfToday;

  /// The parts that are drawn before the money.
  record Holder(
      Status status, int customer, String surname, String given, int opened, int lastDate) {}

  /// The parts that are drawn last.
  record Money(
      BigDecimal balance,
      BigDecimal limit,
      BigDecimal feesOfYear,
      int transactionCount,
      BigDecimal interest) {}

  Account(AccountKey key, Holder holder, Money money) {
    this.key = key;
    this.status = holder.status();
    this.customer = holder.customer();
    this.surname = holder.surname();
    this.given = holder.given();
    this.opened = holder.opened();
    this.lastDate = holder.lastDate();
    this.balance = money.balance();
    this.limit = money.limit();
    this.feesOfYear = money.feesOfYear();
    this.transactionCount = money.transactionCount();
    this.interest = money.interest();
  }

  AccountKey key() {
    return key;
  }

  Product product() {
    return Product.valueOf(key.product());
  }

  Status status() {
    return status;
  }

  String surname() {
    return surname;
  }

  String given() {
    return given;
  }

  /// As the digits YYYYMMDD.
  int lastDate() {
    return lastDate;
  }

  BigDecimal balance() {
    return balance;
  }

  BigDecimal limit() {
    return limit;
  }

  BigDecimal feesOfYear() {
    return feesOfYear;
  }

  /// Accrued and not credited.
  BigDecimal interest() {
    return interest;
  }

  /// True when the business day's interest is in.
  boolean hasInterestOfToday() {
    return interestOfToday;
  }

  boolean is(Status wanted) {
    return status == wanted;
  }

  void wake() {
    status = Status.ACTIVE;
  }

  /// Takes one posting: what it moves, what it costs, and what is left.
  void post(Activity kind, BigDecimal amount, int date, BigDecimal fee, BigDecimal newBalance) {
    balance = newBalance;
    feesOfYear = feesOfYear.add(fee);
    transactionCount++;
    activity.put(kind, activity.getOrDefault(kind, Tally.NONE).plus(amount));
    lastDate = Math.max(lastDate, date);
  }

  /// Takes the business day's interest.
  ///
  /// @param credited what of all that has accrued goes to the balance
  void bearInterest(BigDecimal accrued, BigDecimal credited) {
    if (interestOfToday) {
      throw new IllegalStateException(key + " has its interest already");
    }
    interest = interest.add(accrued).subtract(credited);
    balance = balance.add(credited);
    interestOfToday = true;
  }

  byte[] image() {
    RecordImage image = new RecordImage(LENGTH);
    key.write(image);
    image
        .text(status.letter, 1)
        .digits(customer, 8)
        .text(surname, 18)
        .text(given, 12)
        .digits(opened, 8)
        .packedUnsigned(lastDate, 8)
        .packed(balance, 10, 2)
        .packed(limit, 9, 2)
        .zoned(feesOfYear, 9, 2)
        .binary(transactionCount, 4);
    for (Activity kind : Activity.values()) {
      Tally tally = activity.getOrDefault(kind, Tally.NONE);
      image.binary(tally.count(), 2).packed(tally.amount(), 13, 2);
    }
    image.packed(interest, 11, 4);
    if (interestOfToday) {
      return image.packedUnsigned(DayParameters.businessDate(), 8).spaces(2).toBytes();
    }
    return image.spaces(7).toBytes();
  }
}
