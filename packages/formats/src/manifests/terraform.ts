/** A block of a Terraform file: `aws_db_instance.shop`, `module.network`. */
export interface TerraformBlock {
  readonly address: string;
  /** Of a resource; null for a module. */
  readonly type: string | null;
}

const opening = /^\s{0,20}(?:resource\s{1,20}"([^"\s]{1,200})"|(module))\s{1,20}"([^"\s]{1,200})"\s{0,20}\{/gm;

/** The resources and modules that a file declares. Linear. */
export function terraformBlocks(text: string): readonly TerraformBlock[] {
  return [...text.matchAll(opening)].map(([, type = null, , name = '']) => ({
    address: type === null ? `module.${name}` : `${type}.${name}`,
    type,
  }));
}

/** What a resource's type says of it: it keeps data that a new one does not have. Source: the providers' own lists of resources. */
const keepsData =
  /^(?:aws_(?:db_instance|rds_cluster|dynamodb_table|s3_bucket|efs_file_system|ebs_volume|elasticache_\w+|opensearch_domain|redshift_cluster|docdb_cluster|neptune_cluster|kinesis_stream|sqs_queue|fsx_\w+)|google_(?:sql_database_instance|sql_database|storage_bucket|bigtable_instance|spanner_database|spanner_instance|bigquery_dataset|bigquery_table|redis_instance|filestore_instance|compute_disk|firestore_database)|azurerm_(?:\w*_database|\w*_server|storage_account|storage_container|cosmosdb_account|redis_cache|managed_disk|kusto_cluster)|digitalocean_(?:database_cluster|volume|spaces_bucket)|kubernetes_persistent_volume_claim(?:_v1)?|random_password)$/;

/** Whether replacing or removing a resource of that type loses data. */
export function keepsDataOf(type: string): boolean {
  return type.length < 200 && keepsData.test(type);
}
