package info.becs.membership.entity;

import info.becs.spi.Text;

/** One of a list that people choose from. */
public record Choice(String code, Text label) {}
