package info.becs.complaints.entity;

import info.becs.spi.Text;

/**
 * A consent that complainants give, take back and give again.
 *
 * @param field of the form in which it was asked
 * @param version of the text to which whoever gives it now agrees
 * @param label for what it is
 */
public record ConsentRule(String code, String field, String version, Text label) {}
