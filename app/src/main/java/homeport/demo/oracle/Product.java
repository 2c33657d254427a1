package homeport.demo.oracle;

import java.math.BigDecimal;

/// What the bank sells (copybook HSBPROD), in the order of its codes.
enum Product {
  CU("CURRENT ACCOUNT", "0.00125", "0.50", "0.00050"),
  FD("FIXED DEPOSIT", "0.01000", "5.00", "0.03125"),
  SV("SAVINGS ACCOUNT", "0.00250", "0.35", "0.01875"),
  YS("YOUTH SAVINGS", "0.00000", "0.00", "0.02250");

  private final String title;
  private final BigDecimal atmFeeRate;
  private final BigDecimal atmFeeLeast;
  private final BigDecimal yearlyRate;

  Product(String title, String atmFeeRate, String atmFeeLeast, String yearlyRate) {
    this.title = title;
    this.atmFeeRate = new BigDecimal(atmFeeRate);
    this.atmFeeLeast = new BigDecimal(atmFeeLeast);
    this.yearlyRate = new BigDecimal(yearlyRate);
  }

  String title() {
    return title;
  }

  BigDecimal atmFeeRate() {
    return atmFeeRate;
  }

  BigDecimal atmFeeLeast() {
    return atmFeeLeast;
  }

  BigDecimal yearlyRate() {
    return yearlyRate;
  }
}
