package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Optional;

/**
 * A consent that complainants give, take back and give again.
 *
 * @param field of the form in which it was asked, or a name of its own where no form asks for it
 * @param version of the text to which whoever gives it now agrees
 * @param label for what it is
 * @param words to which they agree where no form says them; empty where one does
 */
public record ConsentRule(String code, String field, String version, Text label, Optional<Text> words) {}
