package looselegs.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the ASK CLI can create the stack, that the skill can run in it, and that it has no more permissions than it needs. */
class StackTemplateTest {
    private static final JsonNode TEMPLATE = StackTemplate.read();

    /** The ASK CLI passes these with every deploy, and CloudFormation rejects unknown parameters. */
    @ParameterizedTest
    @ValueSource(strings = {"SkillId", "LambdaRuntime", "LambdaHandler", "CodeBucket", "CodeKey", "CodeVersion"})
    void a_value_from_the_ask_cli_is_a_parameter_without_a_default(String name) {
        JsonNode parameter = TEMPLATE.at("/Parameters/" + name);

        assertThat(parameter.path("Type").textValue()).isEqualTo("String");
        assertThat(parameter.has("Default")).isFalse();
    }

    @Test
    void every_other_parameter_has_a_default() {
        assertThat(TEMPLATE.path("Parameters").properties())
                .filteredOn(parameter -> !parameter.getKey().matches("SkillId|Lambda.*|Code.*"))
                .hasSizeGreaterThan(2)
                .allMatch(parameter -> parameter.getValue().has("Default"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Runtime              | {"Ref":"LambdaRuntime"}
            Handler              | {"Ref":"LambdaHandler"}
            Architectures        | ["arm64"]
            MemorySize           | 512
            Timeout              | 8
            Code/S3Bucket        | {"Ref":"CodeBucket"}
            Code/S3Key           | {"Ref":"CodeKey"}
            Code/S3ObjectVersion | {"Ref":"CodeVersion"}
            Role                 | {"GetAtt":"Role.Arn"}
            SnapStart/ApplyOn    | {"Ref":"SnapStart"}
            """)
    void the_function_uses_the_values_of_the_ask_cli(String property, String value) throws IOException {
        assertThat(TEMPLATE.at("/Resources/Function/Properties/" + property)).isEqualTo(json(value));
    }

    @Test
    void the_environment_of_the_function_has_only_the_skill_id_and_the_table() throws IOException {
        assertThat(TEMPLATE.at("/Resources/Function/Properties/Environment/Variables"))
                .isEqualTo(json("{\"SKILL_ID\":{\"Ref\":\"SkillId\"},\"PROFILE_TABLE\":{\"Ref\":\"Profiles\"}}"));
    }

    @Test
    void no_statement_of_the_role_covers_all_actions_or_resources() {
        assertThat(statements()).hasSize(2).allSatisfy(statement -> {
            assertThat(statement.path("Resource").path("GetAtt").textValue()).isIn("Logs.Arn", "Profiles.Arn");
            assertThat(statement.path("Action"))
                    .isNotEmpty()
                    .noneMatch(action -> action.textValue().contains("*"));
        });
    }

    @Test
    void the_role_allows_what_the_store_does_with_the_table() {
        assertThat(statements())
                .filteredOn(statement ->
                        statement.at("/Resource/GetAtt").textValue().equals("Profiles.Arn"))
                .singleElement()
                .satisfies(statement -> assertThat(texts(statement.path("Action")))
                        .containsExactlyInAnyOrder("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BillingMode                                                 | "PAY_PER_REQUEST"
            KeySchema                                                   | [{"AttributeName":"listener","KeyType":"HASH"}]
            AttributeDefinitions                                        | [{"AttributeName":"listener","AttributeType":"S"}]
            TimeToLiveSpecification                                     | {"AttributeName":"expires","Enabled":true}
            PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled | true
            SSESpecification/SSEEnabled                                 | true
            """)
    void the_table_has_the_properties_that_the_store_needs(String property, String value) throws IOException {
        assertThat(TEMPLATE.at("/Resources/Profiles/Properties/" + property)).isEqualTo(json(value));
    }

    @Test
    void the_table_outlives_the_stack() {
        assertThat(TEMPLATE.at("/Resources/Profiles/DeletionPolicy").textValue())
                .isEqualTo("RetainExceptOnCreate");
        assertThat(TEMPLATE.at("/Resources/Profiles/UpdateReplacePolicy").textValue())
                .isEqualTo("Retain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Function", "Version"})
    void every_deploy_publishes_a_version(String resource) {
        assertThat(TEMPLATE.at("/Resources/" + resource + "/Properties/Description/Sub")
                        .textValue())
                .contains("${CodeVersion}");
    }

    @Test
    void alexa_may_call_the_alias_for_this_skill_only() throws IOException {
        assertThat(TEMPLATE.at("/Resources/AlexaMayCall/Properties")).isEqualTo(json("""
                {
                  "Action": "lambda:InvokeFunction",
                  "FunctionName": {"Ref": "Live"},
                  "Principal": "alexa-appkit.amazon.com",
                  "EventSourceToken": {"Ref": "SkillId"}
                }
                """));
    }

    /** The ASK CLI takes the skill's endpoint from this output. */
    @Test
    void the_endpoint_is_the_alias() throws IOException {
        assertThat(TEMPLATE.at("/Outputs/SkillEndpoint/Value")).isEqualTo(json("{\"Ref\":\"Live\"}"));
        assertThat(TEMPLATE.at("/Resources/Live/Properties/FunctionVersion"))
                .isEqualTo(json("{\"GetAtt\":\"Version.Version\"}"));
    }

    @Test
    void log_lines_are_plain_text_and_expire() throws IOException {
        assertThat(TEMPLATE.at("/Resources/Function/Properties/LoggingConfig"))
                .isEqualTo(json("{\"LogGroup\":{\"Ref\":\"Logs\"},\"LogFormat\":\"Text\"}"));
        assertThat(TEMPLATE.at("/Resources/Logs/Properties/RetentionInDays"))
                .isEqualTo(json("{\"Ref\":\"LogRetentionDays\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "ErrorsAlarm, AWS/Lambda, Errors",
        "ThrottlesAlarm, AWS/Lambda, Throttles",
        "DurationAlarm, AWS/Lambda, Duration",
        "StoreFaultsAlarm, LooseLegs, StoreFaults"
    })
    void an_alarm_watches_its_metric_and_notifies_somebody(String alarm, String namespace, String metric) {
        JsonNode properties = TEMPLATE.at("/Resources/" + alarm + "/Properties");

        assertThat(properties.path("Namespace").textValue()).isEqualTo(namespace);
        assertThat(properties.path("MetricName").textValue()).isEqualTo(metric);
        assertThat(properties.path("TreatMissingData").textValue()).isEqualTo("notBreaching");
        assertThat(properties.at("/AlarmActions/If/0").textValue()).isEqualTo("AlarmsAreSent");
    }

    @Test
    void the_duration_alarm_fires_well_before_the_timeout() {
        double timeoutMillis =
                1000 * TEMPLATE.at("/Resources/Function/Properties/Timeout").doubleValue();
        JsonNode alarm = TEMPLATE.at("/Resources/DurationAlarm/Properties");

        assertThat(alarm.path("ExtendedStatistic").textValue()).isEqualTo("p99");
        assertThat(alarm.path("Threshold").doubleValue()).isCloseTo(timeoutMillis / 2, within(1000.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PracticesStarted", "MovesFinished", "PainReports", "Fallbacks", "StoreFaults"})
    void the_dashboard_shows_a_metric_of_the_skill(String metric) throws IOException {
        String body =
                TEMPLATE.at("/Resources/Dashboard/Properties/DashboardBody/Sub").textValue();

        assertThat(json(body).findValuesAsText("expression"))
                .filteredOn(search -> search.contains("MetricName=\"" + metric + "\""))
                .singleElement()
                .satisfies(search -> assertThat(search).contains("Namespace=\"LooseLegs\""));
    }

    private static Stream<JsonNode> statements() {
        return nodes(TEMPLATE.at("/Resources/Role/Properties/Policies"))
                .flatMap(policy -> nodes(policy.at("/PolicyDocument/Statement")));
    }

    private static List<String> texts(JsonNode array) {
        return nodes(array).map(JsonNode::textValue).toList();
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
