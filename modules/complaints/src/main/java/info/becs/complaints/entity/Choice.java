package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Optional;

/**
 * One of a list that people choose from.
 *
 * @param consent field of the form that must hold a consent before this is chosen; empty where none is needed
 * @param money {@code promised} or {@code paid} where it says how much; empty for all others
 */
public record Choice(String code, Text label, Optional<String> consent, Optional<String> money) {}
