package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.time.LocalDate;

/** A day on which the cell does not work, and what it is. */
public record Holiday(LocalDate day, Text name) {}
