package info.becs.kit.http;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** What Bean Validation found, field by field, in both languages. */
final class BrokenRules {

    private static final MessageInterpolator MESSAGES =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    private BrokenRules() {}

    static Problem problem(ConstraintViolationException e) {
        Problem problem = KitProblem.invalidInput();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            problem = problem.detail(pointer(violation.getPropertyPath()), code(violation), sentence(violation));
        }
        return problem;
    }

    /** {@code publish.draft.title} is about the field {@code /title} of the body: method and parameter are ours. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PROPERTY, CONTAINER_ELEMENT:
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    }
                    if (node.getName() != null && !node.getName().startsWith("<")) {
                        pointer.append('/').append(node.getName());
                    }
                    break;
                default:
                    break;
            }
        }
        return pointer.toString();
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return "platform.rule." + name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static Text sentence(ConstraintViolation<?> violation) {
        return Text.of(message(violation, Language.BANGLA), message(violation, Locale.ENGLISH));
    }

    private static String message(ConstraintViolation<?> violation, Locale locale) {
        return MESSAGES.interpolate(
                violation.getMessageTemplate(),
                new MessageInterpolator.Context() {
                    @Override
                    public ConstraintDescriptor<?> getConstraintDescriptor() {
                        return violation.getConstraintDescriptor();
                    }

                    @Override
                    public Object getValidatedValue() {
                        return violation.getInvalidValue();
                    }

                    @Override
                    public <T> T unwrap(Class<T> type) {
                        throw new jakarta.validation.ValidationException("Nothing to unwrap to " + type);
                    }
                },
                locale);
    }
}
