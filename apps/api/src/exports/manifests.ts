import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../http/problem.ts';
import { Export } from './export.entity.ts';

/** What was signed of finished exports. */
@Injectable()
export class Manifests {
  constructor(private readonly dataSource: DataSource) {}

  /** The signed manifest byte for byte. @throws Problem 404; 409 while there is none */
  async read(id: string): Promise<Buffer> {
    const found = await this.dataSource.manager.findOneBy(Export, { id });
    if (found === null) throw Problem.notFound('There is no such export.');
    if (found.manifest === null)
      throw Problem.conflict('export_not_done', 'Only an export whose file is whole has a manifest.');
    return Buffer.from(found.manifest);
  }
}
