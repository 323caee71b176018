package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Optional;

/**
 * One of a list that people choose from.
 *
 * @param consent field of the form that must hold a consent before this is chosen; empty where none is needed
 */
public record Choice(String code, Text label, Optional<String> consent) {}
