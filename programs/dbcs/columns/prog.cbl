      * Reference format: a double-byte character takes two columns and
      * a shift code one, so what stands in columns 73 to 80 of these
      * lines is no part of them (A-0756).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           DISPLAY '中国银行'                                         X0000100
           DISPLAY '一二三四五六七八九十一二三四五六七八九十'         .BAD BAD
           GOBACK.
