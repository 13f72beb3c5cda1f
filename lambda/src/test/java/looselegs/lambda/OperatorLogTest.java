package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorLogTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OperatorLog log = new OperatorLog(new PrintStream(written, true, StandardCharsets.UTF_8));

    @Test
    void a_fault_is_one_line_with_its_class_and_location() {
        log.note("no answer", new IllegalStateException("what a person said"));

        assertThat(lines())
                .singleElement()
                .asString()
                .matches(
                        "loose-legs fault: no answer: IllegalStateException at looselegs\\.lambda\\.OperatorLogTest:\\d+");
    }

    @Test
    void the_root_cause_is_logged_instead_of_its_wrappers() {
        log.note("no answer", new RuntimeException(new IllegalStateException(new ArithmeticException())));

        assertThat(lines()).singleElement().asString().contains("ArithmeticException");
    }

    @Test
    void the_location_is_the_first_one_in_the_skills_code() {
        ArithmeticException fault = new ArithmeticException();
        fault.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.lang.Math", "addExact", "Math.java", 9),
            new StackTraceElement("looselegs.dialog.Coach", "answer", "Coach.java", 7),
            new StackTraceElement("looselegs.lambda.LooseLegsHandler", "answer", "LooseLegsHandler.java", 5)
        });

        log.note("no answer", fault);

        assertThat(lines()).singleElement().asString().endsWith("at looselegs.dialog.Coach:7");
    }

    @Test
    void the_location_of_a_fault_outside_the_skills_code_is_where_it_was_thrown() {
        ArithmeticException fault = new ArithmeticException();
        fault.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("java.lang.Math", "addExact", "Math.java", 9)});

        log.note("no answer", fault);

        assertThat(lines()).singleElement().asString().endsWith("at java.lang.Math:9");
    }

    @Test
    void a_fault_without_a_stack_trace_is_logged_too() {
        ArithmeticException fault = new ArithmeticException();
        fault.setStackTrace(new StackTraceElement[0]);

        log.note("no answer", fault);

        assertThat(lines()).containsExactly("loose-legs fault: no answer: ArithmeticException");
    }

    @Test
    void line_feeds_do_not_make_two_lines() {
        log.note("one\r\n\r\ntwo\u0007three");

        assertThat(lines()).containsExactly("loose-legs fault: one two three");
    }

    @Test
    void control_characters_do_not_count_toward_the_length_of_a_line() {
        log.note("\r\n".repeat(150) + "end");

        assertThat(lines()).containsExactly("loose-legs fault:  end");
    }

    @Test
    void a_line_has_at_most_three_hundred_characters() {
        log.note("x".repeat(1000));

        assertThat(lines()).singleElement().asString().hasSize(300);
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
