package vn.sovang.exchange.docx;

import java.time.LocalDate;

/** What a file says about itself: its title, whose paper it is, and the day it was made. */
public record DocxInfo(String title, String author, LocalDate day) {}
